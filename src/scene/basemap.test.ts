import type { Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { basemapSources } from "./basemap.ts";
import { realBasemap } from "./fixtures/real-dossier.ts";
import { sourceNames } from "./scene.ts";

const files = realBasemap();
const sources = basemapSources(files);
type Name = keyof typeof sources;

/** Members of a topology's object, or the object itself where it is one geometry. */
function members(topology: Topology, object: string) {
  const found = topology.objects[object];
  if (!found) throw new Error(`There is no object ${object}.`);
  return found.type === "GeometryCollection" ? found.geometries : [found];
}

const decoded: readonly (readonly [Name, Topology, string])[] = [
  ["world", files.world, "countries"],
  ["world-borders", files.world, "countryBorders"],
  ["countries", files.region, "countries"],
  ["country-borders", files.region, "countryBorders"],
  ["oblast-borders", files.region, "oblastBorders"],
  ["lakes", files.water, "lakes"],
  ["rivers", files.water, "rivers"],
];

describe("the basemap", () => {
  test("fills every source but those of the dossier", () => {
    const ofDossier = ["dossier", "overlays", "origin", "beside", "badges", "reach", "links"];
    const context = sourceNames.filter((name) => !ofDossier.includes(name));
    expect(Object.keys(sources).toSorted()).toEqual(context.toSorted());
    for (const name of context) expect(sources[name as Name].features).not.toEqual([]);
  });

  test.each(decoded)("%s loses no feature", (name, topology, object) => {
    const before = members(topology, object);
    const after = sources[name].features;
    expect(after).toHaveLength(before.length);
    for (const [index, one] of after.entries()) {
      expect(one.geometry.type).toBe(before[index]?.type);
      expect(JSON.stringify(one.geometry)).toMatch(/\d/);
    }
  });

  test.each([
    ...decoded.map(([name, topology, object]) => [name, members(topology, object)] as const),
    ["places", files.places.features] as const,
    ["labels", files.labels.features] as const,
  ])(
    "%s has each name flat, in both languages, and the other properties as they were",
    (name, before) => {
      for (const [index, one] of sources[name].features.entries()) {
        const { name: text, ...others } = (before[index]?.properties ?? {}) as Record<
          string,
          unknown
        >;
        const flat = text as { en: string; uk: string } | undefined;
        const names = flat ? { name_en: flat.en, name_uk: flat.uk } : {};
        expect(one.properties ?? {}).toEqual({ ...others, ...names });
      }
    },
  );

  test("names every country, place and label", () => {
    for (const name of ["countries", "places", "labels"] as const) {
      for (const { properties } of sources[name].features) {
        expect(properties?.name_en).toMatch(/\p{Script=Latin}/u);
        expect(properties?.name_uk).toMatch(/\p{Script=Cyrillic}/u);
      }
    }
  });

  test("lies where it should: the region around Kursk, longitude first", () => {
    const kursk = sources.places.features.find(({ id }) => id === "kursk");
    expect(kursk?.geometry).toMatchObject({ type: "Point" });
    const [lng, lat] = kursk?.geometry.type === "Point" ? kursk.geometry.coordinates : [];
    expect(lng).toBeCloseTo(36.2, 0);
    expect(lat).toBeCloseTo(51.7, 0);
  });

  test("without one of its objects is refused, and the object named", () => {
    const { countries: _left, ...objects } = files.region.objects;
    expect(() => basemapSources({ ...files, region: { ...files.region, objects } })).toThrow(
      "The basemap has no object countries.",
    );
  });
});
