import { describe, expect, test } from "vitest";
import { indexDossier } from "../dossier/lookup.ts";
import { everyKind as dossier } from "./fixtures/every-kind.ts";
import { sceneLayers } from "./layers.ts";
import { type ExtraKind, type LegendContent, type LegendEntry, legendOf } from "./legend.ts";
import { edgePatterns, patterns } from "./patterns.ts";
import type { SceneLayer } from "./scene.ts";

const index = indexDossier(dossier);
const [first = null, second] = dossier.manifest.reaches;
if (!first || !second) throw new Error("The dossier has two reaches.");

const extraKinds: readonly ExtraKind[] = [
  "assured",
  "turf-buffer",
  "turf-circle",
  "mercator-circle",
  "around",
  "measure",
];
const extras = extraKinds.map((kind) => ({ kind, name: { en: kind, uk: kind } }));
const atFirst: LegendContent = { marked: [], main: first, beside: [], extras: [] };
const legend = legendOf(dossier, atFirst);
const free = { ...first, id: "free" as typeof first.id, name: { en: "250 km", uk: "250 км" } };

/** The scene's layers of what a legend entry stands for; those that mark a choice aside. */
function layersOf({ ref, name }: LegendEntry): readonly SceneLayer[] {
  const overlay = dossier.manifest.overlays.find(({ id }) => id === ref);
  const [feature] = ref ? index.resolveRef(ref) : [];
  const layer = dossier.layers.find(({ features }) => features.some(({ id }) => id === feature));
  const computed: Readonly<Record<string, string>> = {
    "reach:first": "main",
    "reach:second": "beside",
    "250 km": "free",
  };
  return sceneLayers.filter(({ source, where, onlyMarked }) => {
    if (onlyMarked) return false;
    if (overlay) return source === "overlays" && where?.isOneOf.includes(overlay.role);
    if (layer?.role === "launch-area" && source === "origin") return where?.property === "area";
    if (layer) {
      return (
        source === "dossier" && where?.property === "role" && where.isOneOf.includes(layer.role)
      );
    }
    return (
      (source === "reach" || source === "beside") &&
      where?.property !== "point" &&
      where?.isOneOf.includes(computed[ref ?? name.en] ?? name.en)
    );
  });
}

describe("the legend", () => {
  test("lists reaches, then what was reported, then the layers, the top of the map first", () => {
    expect(legend.map(({ ref }) => ref)).toEqual([
      "reach:first",
      "struck",
      "used",
      "allowed",
      "towns",
      "core",
      "base",
      "south",
    ]);
  });

  test("lists the chosen reaches after the main one, then what is laid beside", () => {
    const refs = (content: Partial<LegendContent>) =>
      legendOf(dossier, { ...atFirst, ...content })
        .map(({ ref, name }) => ref ?? name.en)
        .slice(0, 4);
    const rest = ["struck", "used", "allowed"];
    expect(refs({ marked: ["reach:second"] })).toEqual([
      "reach:first",
      "reach:second",
      ...rest.slice(0, 2),
    ]);
    expect(refs({ marked: ["reach:first"] })).toEqual(["reach:first", ...rest]);
    expect(refs({ marked: ["reach:second"], beside: [second] })).toEqual(
      refs({ beside: [second] }),
    );
    expect(refs({ beside: [second], extras })).toEqual([
      "reach:first",
      "reach:second",
      "assured",
      "turf-buffer",
    ]);
    expect(refs({ main: null })[0]).toBe("struck");
  });

  test("lists of overlays only what is there on the day", () => {
    const onDay = (day: string) =>
      legendOf(dossier, { ...atFirst, day }).map(({ ref }) => ref as string);
    const all = legend.map(({ ref }) => ref as string);
    expect(onDay("2024-11-17")).toEqual(all);
    expect(onDay("2024-11-16")).toEqual(
      all.filter((ref) => !["struck", "used", "allowed"].includes(ref)),
    );
  });

  test("has nothing to choose of what no claim gives", () => {
    const entries = legendOf(dossier, { ...atFirst, main: free, extras });
    const unchoosable = entries.filter((entry) => !("ref" in entry)).map(({ name }) => name.en);
    expect(unchoosable).toEqual(["250 km", ...extraKinds]);
  });

  test("leaves out what bears its own name or is told in words: oblasts, countries, borders, what was held", () => {
    const refs = legend.map(({ ref }) => ref);
    for (const ref of [
      "north",
      "neighbours",
      "land",
      "homeland",
      "line",
      "frontier",
      "held-part",
    ]) {
      expect(refs).not.toContain(ref);
    }
  });

  test("calls a reach by its name, an overlay and a layer by its title", () => {
    expect(legend.map(({ name }) => name.en)).toEqual([
      "first",
      "Facts of struck",
      "Facts of used",
      "Facts of allowed",
      "All towns",
      "All subject-layer",
      "All launch",
      "All occupied-parts",
    ]);
  });

  const everyEntry = [
    ...legendOf(dossier, { ...atFirst, beside: [second], extras }),
    ...legendOf(dossier, { ...atFirst, main: free }).slice(0, 1),
  ];

  test.each(everyEntry.map((entry) => [entry.ref ?? entry.name.en, entry] as const))(
    "shows %s as the map draws it",
    (_what, entry) => {
      const { swatch } = entry;
      const layers = layersOf(entry);
      expect(layers).not.toEqual([]);
      // What is only there to be pointed at is not seen.
      const fill = layers
        .filter((layer) => layer.kind === "fill")
        .find(({ opacity }) => opacity > 0);
      const edge = layers.find((layer) => layer.kind === "edge");
      const line = layers.find((layer) => layer.kind === "line");
      const hatch = layers.find((layer) => layer.kind === "hatch");
      const point = layers.find((layer) => layer.kind === "point");
      const isPoint = swatch.shape === "point";
      expect(point !== undefined).toBe(isPoint);
      expect(swatch.fillOpacity).toBe(isPoint ? 1 : (fill?.opacity ?? 0));
      expect(swatch.shape === "line").toBe(
        layers.every(({ kind }) => kind === "line") && !entry.ref,
      );
      expect(swatch.outline).toBe(line?.kind === "line" ? (line.dash ?? "solid") : "none");
      expect(swatch.edge).toBe(edge?.pattern);
      expect(swatch.pattern).toBe(hatch?.pattern);
      expect(swatch.patternOpacity).toBe(hatch?.opacity);
      const roles = [fill, line, point].flatMap((layer) =>
        layer && "role" in layer ? [layer.role] : [],
      );
      if (edge) roles.push(edgePatterns[edge.pattern].role);
      if (hatch) roles.push(patterns[hatch.pattern].role);
      expect(roles.filter((one) => one !== swatch.role)).toEqual([]);
    },
  );
});
