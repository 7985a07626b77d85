import type { FeatureCollection, Position } from "geojson";
import { describe, expect, test } from "vitest";
import kurskOblast from "../../geo/layers/kursk-oblast.geojson?raw";
import launchAreas from "../../geo/layers/launch-areas.geojson?raw";
import type { ReachRecipe } from "../dossier/manifest.ts";
import { areaKm2 } from "./area.ts";
import { type Area, polygonsOf } from "./area-geometry.ts";
import { distance } from "./distance.ts";
import { fieldAround } from "./envelope.ts";
import { km } from "./fixtures/areas.ts";
import { recipe } from "./fixtures/dossier.ts";
import { judgedErrors } from "./fixtures/judge.ts";
import { shapeFrom } from "./shape.ts";
import { shareWithin } from "./share.ts";

function areasIn(geojson: string): Area[] {
  const { features } = JSON.parse(geojson) as FeatureCollection<Area>;
  return features.map(({ geometry }) => geometry);
}

function areaOf(geojson: string, id: string): Area {
  const { features } = JSON.parse(geojson) as FeatureCollection<Area>;
  const found = features.find((feature) => feature.id === id);
  if (!found) throw new Error(`no feature ${id}`);
  return found.geometry;
}

function cornersOf(area: Area): Position[] {
  return polygonsOf(area).flat(2);
}

function shapeAround(areas: readonly Area[], around: ReachRecipe) {
  return shapeFrom(fieldAround(areas), around, km(0));
}

describe("300 km from the launch areas of the dossier", () => {
  const areas = areasIn(launchAreas);
  const shape = shapeAround(areas, recipe("r", 300, "launch-areas"));
  const [kursk] = areasIn(kurskOblast);
  if (!kursk) throw new Error("the dossier has Kursk Oblast");

  test("the line stays within 25 m of the true one, along its edges too", () => {
    const [least, largest] = judgedErrors(shape.geometry, areas, 300);
    expect(least).toBeGreaterThanOrEqual(-25);
    expect(largest).toBeLessThanOrEqual(25);
  });

  test("it says how right it is: 10 m at most, and stays within that", () => {
    const { inside, outside } = shape.properties.errorMeters;
    expect([inside, outside].every((meters) => meters <= 10)).toBe(true);
    const [least, largest] = judgedErrors(shape.geometry, areas, 300);
    expect(-least).toBeLessThanOrEqual(inside);
    expect(largest).toBeLessThanOrEqual(outside);
  });

  test("all of Kursk Oblast is within reach, and at 100 km a part", () => {
    expect(shareWithin(kursk, shape.geometry)).toBe(1);
    const nearer = shapeAround(areas, recipe("r", 100, "launch-areas"));
    expect(shareWithin(kursk, nearer.geometry)).toBeGreaterThan(0.2);
    expect(shareWithin(kursk, nearer.geometry)).toBeLessThan(0.9);
  });

  test("Kursk Oblast has the area that its outline has on WGS 84, official 29,997 km2", () => {
    expect(areaKm2(kursk)).toBeGreaterThan(29_900);
    expect(areaKm2(kursk)).toBeLessThan(30_200);
  });

  test("all of Kursk Oblast is within 300 km of Sumy Oblast, but not of every place in it", () => {
    const sumy = areaOf(launchAreas, "sumy-oblast");
    const fromSumy = shapeAround([sumy], recipe("r", 300, "launch-areas"));
    expect(shareWithin(kursk, fromSumy.geometry)).toBe(1);
    const apart = cornersOf(sumy).flatMap((from) =>
      cornersOf(kursk).map((to) => distance(from, to)),
    );
    expect(Math.max(...apart)).toBeGreaterThan(300);
  });
});
