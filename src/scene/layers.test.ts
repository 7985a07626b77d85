import type { Feature } from "geojson";
import { describe, expect, test } from "vitest";
import { basemapSources } from "./basemap.ts";
import { sceneSources } from "./build-scene.ts";
import { reachesOf, realBasemap, realDossier } from "./fixtures/real-dossier.ts";
import { sceneLayers } from "./layers.ts";
import { palettes, type Role } from "./palette.ts";
import { type SceneLayer, type SourceName, sourceNames } from "./scene.ts";

const dossier = realDossier();
const sources = sceneSources(dossier, basemapSources(realBasemap()), reachesOf(dossier));

function isDrawnBy({ where }: SceneLayer, { properties }: Feature): boolean {
  return !where || where.isOneOf.includes(properties?.[where.property]);
}

/** What a layer draws, in the words of the order. */
function subjectOf({ id, kind, source, where, onlyMarked }: SceneLayer): string {
  if (kind === "label") return "labels";
  if (onlyMarked) return "marks";
  if (source === "dossier") return String(where?.isOneOf[0]);
  const subjects: Partial<Record<SourceName, string>> = {
    world: "land",
    countries: "land",
    lakes: "water",
    rivers: "rivers",
    "oblast-borders": "borders",
    "world-borders": "borders",
    "country-borders": "borders",
    reach: "reach",
  };
  return subjects[source] ?? `unknown: ${id}`;
}

function rolesOf(layer: SceneLayer): readonly Role[] {
  switch (layer.kind) {
    case "hatch":
      return [];
    case "point":
      return [layer.role, layer.ring];
    case "label":
      return layer.dot ? [layer.role, layer.dot] : [layer.role];
    default:
      return [layer.role];
  }
}

describe("the layers", () => {
  test("come in the one order of drawing", () => {
    const subjects = sceneLayers.map(subjectOf);
    expect(subjects.filter((subject, index) => subject !== subjects[index - 1])).toEqual([
      "land",
      "water",
      "rivers",
      "borders",
      "occupied",
      "launch-area",
      "subject",
      "reach",
      "marks",
      "launch-area",
      "subject",
      "reach",
      "marks",
      "capital",
      "labels",
    ]);
  });

  test("mark areas by casings under the outlines, which stay as the legend tells", () => {
    const marks = sceneLayers.flatMap((layer, index) =>
      layer.kind === "line" && layer.onlyMarked ? [index] : [],
    );
    const outlines = sceneLayers.flatMap(({ id }, index) =>
      id.endsWith("-outline") ? [index] : [],
    );
    const own = outlines.filter((index) => !marks.includes(index));
    expect(marks.length).toBe(2);
    expect(own.length).toBe(3);
    expect(Math.max(...marks)).toBeLessThan(Math.min(...own));
  });

  test("have a name each", () => {
    const ids = sceneLayers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test.each(sceneLayers.map((layer) => [layer.id, layer] as const))(
    "%s draws something of a source, in roles of both themes",
    (_id, layer) => {
      expect(sourceNames).toContain(layer.source);
      expect(sources[layer.source].features.some((one) => isDrawnBy(layer, one))).toBe(true);
      for (const role of rolesOf(layer)) {
        expect(palettes.light[role]).toMatch(/^#[0-9a-f]{6}$/);
        expect(palettes.dark[role]).toMatch(/^#[0-9a-f]{6}$/);
      }
    },
  );

  test.each([
    "world",
    "countries",
    "lakes",
    "rivers",
    "country-borders",
    "world-borders",
    "oblast-borders",
    "dossier",
    "reach",
    "places",
    "labels",
  ] as const)("leave no feature of %s undrawn", (source) => {
    const layers = sceneLayers.filter((layer) => layer.source === source && !layer.onlyMarked);
    const undrawn = sources[source].features.filter(
      (one) => !layers.some((layer) => isDrawnBy(layer, one)),
    );
    expect(undrawn.map(({ properties }) => properties)).toEqual([]);
  });
});

describe("what can be pointed at", () => {
  const pickable = sceneLayers.filter((layer) => layer.pickable);

  test("carries a reference that the dossier knows", () => {
    const known = new Set<string>([
      ...dossier.layers.flatMap(({ features }) => features.map(({ id }) => id)),
      ...dossier.manifest.reaches.map(({ id }) => `reach:${id}`),
    ]);
    for (const { source } of pickable) {
      for (const { properties } of sources[source].features) {
        expect(known).toContain(properties?.ref);
      }
    }
  });

  test("is every feature of the dossier and every reach, by one layer each", () => {
    for (const source of ["dossier", "reach"] as const) {
      for (const one of sources[source].features) {
        const layers = pickable.filter((layer) => layer.source === source && isDrawnBy(layer, one));
        expect([one.properties?.ref, layers.length]).toEqual([one.properties?.ref, 1]);
      }
    }
  });

  test("is marked when it is chosen", () => {
    for (const source of ["dossier", "reach"] as const) {
      const marks = sceneLayers.filter((layer) => layer.onlyMarked && layer.source === source);
      for (const one of sources[source].features) {
        // A line round a point draws nothing.
        const isPoint = one.geometry.type === "Point";
        const visible = marks.filter(
          (layer) => isDrawnBy(layer, one) && (layer.kind === "point") === isPoint,
        );
        expect([one.properties?.ref, visible.length > 0]).toEqual([one.properties?.ref, true]);
      }
    }
  });
});
