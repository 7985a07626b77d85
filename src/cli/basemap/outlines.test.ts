import { gzipSync } from "node:zlib";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { kinks } from "@turf/kinks";
import { Geodesic } from "geographiclib-geodesic";
import { mergeArcs } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { positionsOf } from "../../scene/bounds.ts";
import { type AnyFeature, geoFeatures, geoObject, geoText, geoTopology } from "./committed-geo.ts";
import { FRAME } from "./frame.ts";

const POLYGON_LAYERS = [
  "kursk-oblast",
  "launch-areas",
  "occupied-crimea",
  "ukraine",
  "other-oblasts",
];

const outlines = POLYGON_LAYERS.flatMap((id) => geoFeatures(`layers/${id}.geojson`));

describe("outlines of the layers", () => {
  test("Kursk Oblast measures 30,117 km2 on WGS 84, within 0.3 %", () => {
    const kursk = outlines.find(({ id }) => id === "kursk-oblast");
    if (kursk?.geometry.type !== "Polygon") throw new Error("Kursk Oblast is not one polygon");
    const [ring = []] = kursk.geometry.coordinates;
    expect(squareKilometers(ring) / 30_117).toBeGreaterThan(0.997);
    expect(squareKilometers(ring) / 30_117).toBeLessThan(1.003);
  });

  test.each(outlines.map((outline) => [outline.id, outline] as const))(
    "%s is closed, right-handed, simple and has six decimals at most",
    (_, { geometry }) => {
      for (const polygon of polygonsOf(geometry)) {
        expect(kinks({ type: "Polygon", coordinates: polygon }).features).toEqual([]);
        for (const [index, ring] of polygon.entries()) {
          expect(ring.at(-1)).toEqual(ring[0]);
          expect(Math.sign(squareKilometers(ring))).toBe(index === 0 ? 1 : -1);
        }
      }
      for (const degrees of positionsOf(geometry).flat()) {
        expect(Number(degrees.toFixed(6))).toBe(degrees);
      }
    },
  );

  test("are one polygon without holes, and only Ukraine has islands", () => {
    for (const { id, geometry } of outlines) {
      const [mainland = [], ...islands] = polygonsOf(geometry);
      expect(mainland[0]?.length, String(id)).toBeGreaterThan(100);
      expect(islands, String(id)).toHaveLength(id === "ukraine" ? 3 : 0);
      for (const [shore = [], ...holes] of [mainland, ...islands]) {
        expect(squareKilometers(shore), String(id)).toBeGreaterThan(20);
        expect(holes, String(id)).toEqual([]);
      }
      for (const [shore = []] of islands) {
        for (const position of shore) {
          expect(booleanPointInPolygon(position, { type: "Polygon", coordinates: mainland })).toBe(
            false,
          );
        }
      }
    }
  });

  test("Ukraine is as large as its 27 units together, none of them left out", () => {
    const units = geoObject("basemap/region.json", "oblasts").filter(({ id }) =>
      String(id).startsWith("UA-"),
    );
    const ukraine = outlines.filter(({ id }) => id === "ukraine");
    const sum = (areas: readonly AnyFeature[]) =>
      areas
        .flatMap(({ geometry }) => polygonsOf(geometry).flat())
        .reduce((total, ring) => total + squareKilometers(ring), 0);
    expect(units).toHaveLength(27);
    expect(sum(ukraine) / Math.abs(sum(units))).toBeCloseTo(1, 6);
  });

  test("have the vertices of the region, so that both coincide on a map", () => {
    const region = new Set(
      geoObject("basemap/region.json", "oblasts").flatMap(({ geometry }) =>
        positionsOf(geometry).map(key),
      ),
    );
    const strangers = outlines
      .flatMap(({ geometry }) => positionsOf(geometry).map(key))
      .filter((position) => !region.has(position));
    expect(strangers).toEqual([]);
  });
});

describe("lines of the region", () => {
  const region = geoTopology("basemap/region.json");
  const countries = (region.objects.countries as GeometryCollection).geometries as Area[];
  const oblasts = (region.objects.oblasts as GeometryCollection).geometries as Area[];

  test.each(["UA", "RU", "BY"])("%s has the very outline of its units together", (country) => {
    const own = countries.filter(({ id }) => id === country);
    const units = oblasts.filter(({ id }) => String(id).startsWith(`${country}-`));
    const outline = (areas: Area[]) => arcNumbers(mergeArcs(region, areas).arcs);
    expect(outline(own).length).toBeGreaterThan(10);
    expect(outline(units)).toEqual(outline(own));
  });

  test("of countries and oblasts are distinct: no arc is both", () => {
    const arcs = (object: string) =>
      (region.objects[object] as GeometryCollection).geometries.flatMap((line) =>
        "arcs" in line ? arcNumbers(line.arcs) : [],
      );
    const between = new Set(arcs("countryBorders"));
    expect(between.size).toBeGreaterThan(80);
    expect(arcs("oblastBorders").filter((arc) => between.has(arc))).toEqual([]);
  });

  test.each([
    ["basemap/region.json", "countryBorders"],
    ["basemap/region.json", "oblastBorders"],
    ["basemap/world.json", "countryBorders"],
  ])("%s: no line of %s runs along the frame", (file, object) => {
    const lines = geoObject(file, object).flatMap(({ geometry }) => {
      if (geometry.type !== "MultiLineString") throw new Error(`${object} holds no lines`);
      return geometry.coordinates;
    });
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      for (const [index, position] of line.slice(1).entries()) {
        expect(onFrame(position) && onFrame(line[index] ?? []), key(position)).toBe(false);
      }
    }
  });
});

test("the coarse world leaves the frame free", () => {
  const world = geoObject("basemap/world.json", "countries");
  expect(world.length).toBeGreaterThan(120);
  for (let lng = FRAME.west + 1; lng < FRAME.east; lng += 3) {
    for (let lat = FRAME.south + 1; lat < FRAME.north; lat += 3) {
      const there = world.filter(({ geometry }) => {
        if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return false;
        return booleanPointInPolygon([lng, lat], geometry);
      });
      expect(there.map(({ id }) => id)).toEqual([]);
    }
  }
});

test("no polygon of the coarse world jumps across the antimeridian", () => {
  for (const { id, geometry } of geoObject("basemap/world.json", "countries")) {
    if (id === "AQ") continue;
    const rings =
      geometry.type === "Polygon"
        ? geometry.coordinates
        : geometry.type === "MultiPolygon"
          ? geometry.coordinates.flat()
          : [];
    for (const ring of rings) {
      for (const [index, [lng = 0]] of ring.slice(1).entries()) {
        expect(Math.abs(lng - (ring[index]?.[0] ?? 0)), String(id)).toBeLessThan(180);
      }
    }
  }
});

test.each([
  ["basemap/region.json", 130],
  ["basemap/world.json", 45],
  ["basemap/water.json", 30],
])("%s weighs at most %d kB, gzip", (file, limit) => {
  expect(gzipSync(geoText(file), { level: 9 }).length).toBeLessThan(limit * 1000);
});

function polygonsOf(geometry: GeoJSON.Geometry): GeoJSON.Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  throw new Error(`expected polygons, not ${geometry.type}`);
}

type Area = (Polygon | MultiPolygon) & { id: string };

/** On WGS 84, positive where the ring runs counter-clockwise. */
function squareKilometers(ring: readonly GeoJSON.Position[]): number {
  const polygon = Geodesic.WGS84.Polygon(false);
  for (const [lng = 0, lat = 0] of ring.slice(0, -1)) polygon.AddPoint(lat, lng);
  return (polygon.Compute(false, true).area ?? 0) / 1e6;
}

function key(position: GeoJSON.Position): string {
  return position.map((degrees) => degrees.toFixed(5)).join();
}

/** The arcs of a geometry, whichever way they run, in order. */
function arcNumbers(arcs: unknown): number[] {
  const flat = (arcs as unknown[]).flat(3) as number[];
  return [...new Set(flat.map((arc) => (arc < 0 ? ~arc : arc)))].sort((a, b) => a - b);
}

/** Within 100 m of the frame: the world is quantized more coarsely than that only off the frame. */
function onFrame([lng = 0, lat = 0]: GeoJSON.Position): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.001;
  const { west, east, south, north } = FRAME;
  return near(lng, west) || near(lng, east) || near(lat, south) || near(lat, north);
}
