import type { Feature } from "geojson";
import { describe, expect, test } from "vitest";
import { everyKind as dossier, everyLink, everyReach } from "./fixtures/every-kind.ts";
import { sourcesOf } from "./fixtures/sources.ts";
import { sceneLayers } from "./layers.ts";
import { palettes, type Role } from "./palette.ts";
import { type SceneLayer, type SourceName, sourceNames } from "./scene.ts";

const sources = sourcesOf(dossier, everyReach, everyLink);

function isDrawnBy({ where }: SceneLayer, { properties }: Feature): boolean {
  return !where || where.isOneOf.includes(properties?.[where.property]);
}

/** What a layer draws, in the words of the order. */
function subjectOf({ id, kind, source, where }: SceneLayer): string {
  if (kind === "label") return "labels";
  if (id.startsWith("marked-")) return "marks";
  if (source === "dossier" || source === "overlays") return String(where?.isOneOf[0]);
  const subjects: Partial<Record<SourceName, string>> = {
    world: "land",
    countries: "land",
    lakes: "water",
    rivers: "rivers",
    "oblast-borders": "borders",
    "world-borders": "borders",
    "country-borders": "borders",
    reach: "reach",
    links: "links",
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
  function undrawnBy(source: SourceName, isAsked: (layer: SceneLayer) => boolean) {
    const layers = sceneLayers.filter((layer) => layer.source === source && isAsked(layer));
    return sources[source].features.filter((one) => !layers.some((each) => isDrawnBy(each, one)));
  }

  function refsOf(features: readonly Feature[]) {
    return features.map(({ properties }) => properties?.ref ?? properties);
  }

  test("come in the one order of drawing", () => {
    const subjects = sceneLayers.map(subjectOf);
    expect(subjects.filter((subject, index) => subject !== subjects[index - 1])).toEqual([
      "land",
      "water",
      "rivers",
      "borders",
      "country",
      "occupied",
      "oblast",
      "launch-area",
      "subject",
      "permission",
      "reported-use",
      "reach",
      "marks",
      "oblast",
      "reported-strike",
      "launch-area",
      "subject",
      "reach",
      "links",
      "marks",
      "capital",
      "labels",
    ]);
  });

  test("mark areas by casings under the outlines, which stay as the legend tells", () => {
    const marks = sceneLayers.flatMap((layer, index) =>
      layer.kind === "line" && layer.id.startsWith("marked-") ? [index] : [],
    );
    const outlines = sceneLayers.flatMap(({ id }, index) =>
      /-outline(-chosen)?$/.test(id) ? [index] : [],
    );
    const own = outlines.filter((index) => !marks.includes(index));
    expect(marks.length).toBe(2);
    expect(own.length).toBe(6);
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
    "overlays",
    "places",
    "labels",
  ] as const)("leave no feature of %s undrawn", (source) => {
    expect(refsOf(undrawnBy(source, (layer) => !layer.onlyMarked))).toEqual([]);
  });

  test("leave undrawn, until they are chosen, the links and the reaches that say so", () => {
    const atFirst = (source: SourceName) => undrawnBy(source, (layer) => !layer.onlyMarked);
    expect(refsOf(atFirst("reach"))).toEqual(["reach:second"]);
    expect(refsOf(atFirst("links"))).toEqual(["link:c-1"]);
    for (const source of ["reach", "links"] as const) {
      const isOwn = ({ id }: SceneLayer) => !id.startsWith("marked-");
      expect(refsOf(undrawnBy(source, isOwn))).toEqual([]);
    }
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

  test("is a reach only while it is drawn", () => {
    const [, chosenOnly] = sources.reach.features;
    const layers = pickable.filter((layer) => chosenOnly && isDrawnBy(layer, chosenOnly));
    expect(layers.map(({ source, onlyMarked }) => [source, onlyMarked])).toContainEqual([
      "reach",
      true,
    ]);
  });

  test("is no overlay and no link: what lies under them is", () => {
    expect(pickable.filter(({ source }) => source === "overlays" || source === "links")).toEqual(
      [],
    );
  });

  test("is the country under all else", () => {
    expect(pickable[0]?.id).toBe("country-area");
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
