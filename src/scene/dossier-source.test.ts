import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { describe, expect, test } from "vitest";
import type { DossierFeature } from "../dossier/model.ts";
import { box } from "../reach/fixtures/areas.ts";
import { dossier } from "../reach/fixtures/dossier.ts";
import { areaLabels, dossierSource } from "./dossier-source.ts";
import { everyKind } from "./fixtures/every-kind.ts";
import { realDossier } from "./fixtures/real-dossier.ts";

const real = realDossier();
const realAreas = real.layers.flatMap((layer) =>
  layer.features
    .filter(({ geometry }) => layer.role !== "country" && geometry.type.endsWith("Polygon"))
    .map((feature) => ({ layer, feature })),
);

/** The small dossier with one feature of the given geometry. */
function withGeometry(geometry: DossierFeature["geometry"]) {
  const small = dossier();
  const [layer] = small.layers;
  const [feature] = layer?.features ?? [];
  if (!layer || !feature) throw new Error("The small dossier has a feature.");
  return { ...small, layers: [{ ...layer, features: [{ ...feature, geometry }] }] };
}

describe("the dossier's source", () => {
  test("draws every feature once, with reference, role, shape and names", () => {
    const expected = real.layers.flatMap((layer) =>
      layer.features.map(({ id, geometry, properties: { name } }) => ({
        type: "Feature",
        geometry,
        properties: {
          ref: id,
          role: layer.role,
          shape:
            { Point: "point", LineString: "line", MultiLineString: "line" }[
              geometry.type as string
            ] ?? "area",
          name_en: name.en,
          name_uk: name.uk,
        },
      })),
    );
    expect(expected.length).toBeGreaterThan(8);
    expect(dossierSource(real).features).toEqual(expected);
  });

  test.each<[string, DossierFeature["geometry"]]>([
    ["point", { type: "MultiPoint", coordinates: [[30, 50]] }],
    ["line", { type: "MultiLineString", coordinates: [box(30, 50, 31, 51)] }],
    ["line", { type: "LineString", coordinates: box(30, 50, 31, 51) }],
    ["area", { type: "MultiPolygon", coordinates: [[box(30, 50, 31, 51)]] }],
  ])("tells a %s by its geometry", (shape, geometry) => {
    const [feature] = dossierSource(withGeometry(geometry)).features;
    expect(feature?.properties?.shape).toBe(shape);
  });
});

describe("the labels of areas", () => {
  test("are one an area, in the order of the layers", () => {
    const names = realAreas.map(({ layer, feature }) =>
      feature.properties.status ? layer.title : feature.properties.name,
    );
    expect(
      areaLabels(real).map(({ properties }) => [properties?.name_en, properties?.name_uk]),
    ).toEqual(names.map(({ en, uk }) => [en, uk]));
  });

  test.each(realAreas.map(({ feature }, index) => [feature.id, feature, index] as const))(
    "%s has its label inside",
    (_id, { geometry }, index) => {
      const label = areaLabels(real)[index];
      if (label?.geometry.type !== "Point" || !geometry.type.endsWith("Polygon")) {
        throw new Error("A label of an area is a point.");
      }
      const area = geometry as Parameters<typeof booleanPointInPolygon>[1];
      expect(booleanPointInPolygon(label.geometry, area)).toBe(true);
    },
  );

  test("say of an occupied area that it is", () => {
    const names = areaLabels(real).map(({ properties }) => properties);
    const occupied = realAreas.filter(({ feature }) => feature.properties.status === "occupied");
    expect(occupied).not.toEqual([]);
    expect(names.filter((name) => name?.name_en.includes("occupied"))).toHaveLength(
      occupied.length,
    );
    expect(names.filter((name) => name?.name_uk.includes("окупован"))).toHaveLength(
      occupied.length,
    );
  });

  test("stand in the middle of the largest part, whichever comes first", () => {
    const small = [box(10, 40, 10.5, 40.5)];
    const large = [box(30, 50, 32, 52)];
    for (const coordinates of [
      [small, large],
      [large, small],
    ]) {
      const [label] = areaLabels(withGeometry({ type: "MultiPolygon", coordinates }));
      if (label?.geometry.type !== "Point") throw new Error("A label is a point.");
      expect(label.geometry.coordinates[0]).toBeCloseTo(31, 9);
      expect(label.geometry.coordinates[1]).toBeCloseTo(51, 9);
    }
  });

  test("are none for countries, which the basemap names", () => {
    const names = areaLabels(everyKind).map(({ properties }) => properties?.name_en);
    expect(names).toEqual(["The south", "The north", "The base", "The core"]);
  });

  test("are none for points and lines", () => {
    const line = { type: "LineString" as const, coordinates: box(30, 50, 31, 51) };
    expect(areaLabels(withGeometry(line))).toEqual([]);
  });
});
