import type { Feature } from "geojson";
import { describe, expect, test } from "vitest";
import { everyKind as dossier } from "./fixtures/every-kind.ts";
import { everySource as sources } from "./fixtures/every-source.ts";
import { sceneLayers } from "./layers.ts";
import { palettes, type Role } from "./palette.ts";
import { edgePatterns, patterns } from "./patterns.ts";
import { type SceneLayer, type SourceName, sourceNames } from "./scene.ts";

function isDrawnBy({ where }: SceneLayer, { properties }: Feature): boolean {
  return !where || where.isOneOf.includes(properties?.[where.property]);
}

/** What a layer draws, in the words of the order. */
function subjectOf({ id, kind, source, where }: SceneLayer): string {
  if (kind === "label" || kind === "badge") return "labels";
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
    origin: "origin",
    beside: "beside",
    reach: "reach",
    links: "links",
  };
  return subjects[source] ?? `unknown: ${id}`;
}

function rolesOf(layer: SceneLayer): readonly Role[] {
  switch (layer.kind) {
    case "hatch":
      return [patterns[layer.pattern].role];
    case "edge":
      return [edgePatterns[layer.pattern].role];
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
      "origin",
      "subject",
      "permission",
      "reported-use",
      "beside",
      "reach",
      "marks",
      "oblast",
      "reported-strike",
      "origin",
      "launch-area",
      "subject",
      "beside",
      "reach",
      "beside",
      "links",
      "beside",
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
      /-outline(-free|-chosen|-beside)?$/.test(id) ? [index] : [],
    );
    const own = outlines.filter((index) => !marks.includes(index));
    expect(marks.length).toBe(2);
    expect(own.length).toBe(10);
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
    "overlays",
    "origin",
    "beside",
    "places",
    "labels",
    "badges",
  ] as const)("leave no feature of %s undrawn", (source) => {
    expect(refsOf(undrawnBy(source, (layer) => !layer.onlyMarked))).toEqual([]);
  });

  const atFirst = (source: SourceName) => undrawnBy(source, (layer) => !layer.onlyMarked);

  test("leave of the dossier undrawn the border that launchers stand back from", () => {
    expect(refsOf(atFirst("dossier"))).toEqual(["line"]);
  });

  test("leave undrawn, until they are chosen, the links and the reaches that say so", () => {
    expect(refsOf(atFirst("reach"))).toEqual(["reach:second", "reach:second"]);
    expect(refsOf(atFirst("links"))).toEqual(["link:c-1"]);
    for (const source of ["reach", "links"] as const) {
      const isOwn = ({ id }: SceneLayer) => !id.startsWith("marked-");
      expect(refsOf(undrawnBy(source, isOwn))).toEqual([]);
    }
  });

  test("fill areas alone, and draw a reach's edge by its line alone", () => {
    const computed = sceneLayers.filter(({ source }) =>
      ["origin", "beside", "reach"].includes(source),
    );
    expect(computed.length).toBeGreaterThan(15);
    for (const layer of computed) {
      const types = new Set(
        sources[layer.source].features
          .filter((one) => isDrawnBy(layer, one))
          .map(({ geometry }) => geometry.type.replace("Multi", "")),
      );
      const form = { fill: "Polygon", hatch: "Polygon", point: "Point" }[layer.kind as string];
      expect([layer.id, ...types]).toEqual([layer.id, form ?? "LineString"]);
    }
  });

  test("draw the edge of a possible reach as a broken line over hachures inside of it", () => {
    const edges = sceneLayers.filter((layer) => layer.kind === "edge");
    expect(edges.length).toBe(4);
    for (const { id, where, onlyMarked } of edges) {
      const next = sceneLayers[sceneLayers.findIndex((layer) => layer.id === id) + 1];
      expect(next).toMatchObject({ kind: "line", where, dash: expect.any(Array) });
      expect(next?.onlyMarked).toBe(onlyMarked);
    }
  });

  test("tell the usual rings and the reach from each other by their dashes", () => {
    const dashes = sceneLayers.flatMap((layer) =>
      layer.kind === "line" && /^(usual-|reach-outline(-beside)?$)/.test(layer.id)
        ? [JSON.stringify(layer.dash)]
        : [],
    );
    expect(new Set(dashes).size).toBe(5);
    expect(dashes).toHaveLength(5);
  });
});

describe("what can be pointed at", () => {
  const pickable = sceneLayers.filter((layer) => layer.pickable);

  test("carries a reference that the dossier knows", () => {
    const known = new Set<string>([
      ...dossier.layers.flatMap(({ features }) => features.map(({ id }) => id)),
      ...dossier.manifest.reaches.map(({ id }) => `reach:${id}`),
      "reach:third",
    ]);
    for (const layer of pickable) {
      for (const one of sources[layer.source].features.filter((each) => isDrawnBy(layer, each))) {
        expect(known).toContain(one.properties?.ref);
      }
    }
  });

  const canBeChosen = ({ properties }: Feature) =>
    properties?.ref !== "reach:free" && properties?.role !== "border";

  test("is every feature of the dossier and every reach, by one layer each", () => {
    const shapes = [
      ...sources.dossier.features,
      ...sources.reach.features.filter(({ properties }) => properties?.area),
    ];
    for (const one of shapes) {
      const source = one.properties?.area ? "reach" : "dossier";
      const layers = pickable.filter((layer) => layer.source === source && isDrawnBy(layer, one));
      const expected = canBeChosen(one) ? 1 : 0;
      expect([one.properties?.ref, layers.length]).toEqual([one.properties?.ref, expected]);
    }
  });

  test("is a reach only while it is drawn", () => {
    const chosenOnly = sources.reach.features.find(
      ({ properties }) => properties?.area === "when-chosen",
    );
    const layers = pickable.filter((layer) => chosenOnly && isDrawnBy(layer, chosenOnly));
    expect(layers.map(({ source, onlyMarked }) => [source, onlyMarked])).toContainEqual([
      "reach",
      true,
    ]);
  });

  test("is no overlay, no link and nothing laid beside the reach: what lies under them is", () => {
    const sourcesOfPicks = new Set(pickable.map(({ source }) => source));
    expect([...sourcesOfPicks]).toEqual(["dossier", "reach", "badges"]);
  });

  test("is the country under all else", () => {
    expect(pickable[0]?.id).toBe("country-area");
  });

  test("is marked when it is chosen", () => {
    for (const source of ["dossier", "reach"] as const) {
      const marks = sceneLayers.filter((layer) => layer.onlyMarked && layer.source === source);
      for (const one of sources[source].features.filter(canBeChosen)) {
        // Of a reach its edge is.
        if (one.properties?.area) continue;
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
