import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Feature, MultiPolygon, Point, Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { basemapSources } from "./basemap.ts";
import { buildScene, linkSource, standingSources } from "./build-scene.ts";
import { everyLink } from "./fixtures/every-kind.ts";
import { realBasemap, realDossier } from "./fixtures/real-dossier.ts";
import { sourcesOf } from "./fixtures/sources.ts";
import { sceneLayers } from "./layers.ts";
import { type SourceName, sourceNames } from "./scene.ts";

const dossier = realDossier();
const basemap = basemapSources(realBasemap());
const standing = standingSources(dossier, basemap);
const sources = { ...sourcesOf(dossier), ...standing };

describe("the sources of a scene", () => {
  test("are all there, the basemap's the very ones that were decoded", () => {
    expect(Object.keys(sources).toSorted()).toEqual([...sourceNames].toSorted());
    const own: readonly SourceName[] = [
      "dossier",
      "overlays",
      "origin",
      "beside",
      "reach",
      "links",
      "badges",
      "labels",
      "places",
    ];
    for (const name of sourceNames) {
      if (own.includes(name)) continue;
      expect(sources[name]).toBe(basemap[name as keyof typeof basemap]);
    }
  });

  test("hold each link with its shape and its reference", () => {
    const [link] = everyLink;
    expect(linkSource(everyLink).features).toEqual([
      { type: "Feature", geometry: link?.geometry, properties: { ref: "link:c-1" } },
    ]);
  });

  test("are whole before any reach is computed and whatever day it is", () => {
    const computed: readonly SourceName[] = [
      ...(["overlays", "origin", "beside", "reach", "links", "badges"] as const),
    ];
    for (const name of sourceNames) expect(name in standing).toBe(!computed.includes(name));
    for (const name of ["beside", "reach", "links", "badges"] as const) {
      expect(sources[name].features).toEqual([]);
    }
  });

  test("name nothing twice", () => {
    for (const language of ["name_en", "name_uk"]) {
      const names = [...sources.labels.features, ...sources.places.features].map(
        ({ properties }) => properties?.[language],
      );
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  test("keep every label of the basemap but those of the areas the dossier names", () => {
    const areas = dossier.layers
      .filter(({ role }) => role !== "country")
      .flatMap(({ features }) => features)
      .filter(({ geometry }) => geometry.type.endsWith("Polygon"));
    const isNamedByDossier = ({ geometry, properties }: Feature) =>
      properties?.kind === "oblast" &&
      areas.some((area) =>
        booleanPointInPolygon(geometry as Point, area.geometry as Polygon | MultiPolygon),
      );
    const kept = sources.labels.features.filter(({ properties }) => properties?.kind);
    expect(kept).toEqual(basemap.labels.features.filter((one) => !isNamedByDossier(one)));
    expect(basemap.labels.features.length - kept.length).toBe(areas.length);
  });

  test("name every point of the dossier first, by a place of that id", () => {
    const points = dossier.layers
      .flatMap(({ features }) => features)
      .filter(({ geometry }) => geometry.type === "Point");
    expect(points.length).toBeGreaterThan(3);
    for (const { id, geometry, properties } of points) {
      const place = sources.places.features.find((one) => one.id === id);
      expect(place?.geometry).toEqual(geometry);
      expect(place?.properties).toMatchObject({
        name_en: properties.name.en,
        name_uk: properties.name.uk,
        rank: 1,
      });
    }
  });

  test("leave the basemap as it was", () => {
    expect(basemap).toEqual(basemapSources(realBasemap()));
  });
});

describe("a scene", () => {
  test("shares sources, layers and what was chosen with the next", () => {
    const marked = ["kursk-oblast" as const] as unknown as Parameters<
      typeof buildScene
    >[1]["marked"];
    const light = buildScene(sources, { language: "en", theme: "light", marked });
    const dark = buildScene(sources, { language: "uk", theme: "dark", marked });
    expect(light).toMatchObject({ language: "en", theme: "light" });
    expect(dark).toMatchObject({ language: "uk", theme: "dark" });
    for (const scene of [light, dark]) {
      expect(scene.sources).toBe(sources);
      expect(scene.layers).toBe(sceneLayers);
      expect(scene.marked).toBe(marked);
    }
  });
});
