import { describe, expect, test } from "vitest";
import { indexDossier } from "../dossier/lookup.ts";
import { everyKind as dossier } from "./fixtures/every-kind.ts";
import { sceneLayers } from "./layers.ts";
import { legendOf } from "./legend.ts";
import { patterns } from "./patterns.ts";
import type { SceneLayer } from "./scene.ts";

const index = indexDossier(dossier);
const legend = legendOf(dossier, []);

/** The scene's layers of what a legend entry stands for; those that mark a choice aside. */
function layersOf(ref: (typeof legend)[number]["ref"]): readonly SceneLayer[] {
  const overlay = dossier.manifest.overlays.find(({ id }) => id === ref);
  const [feature] = index.resolveRef(ref);
  const layer = dossier.layers.find(({ features }) => features.some(({ id }) => id === feature));
  return sceneLayers.filter(({ source, where, onlyMarked }) => {
    if (onlyMarked) return false;
    if (overlay) return source === "overlays" && where?.isOneOf.includes(overlay.role);
    if (!layer) return source === "reach";
    return source === "dossier" && where?.property === "role" && where.isOneOf.includes(layer.role);
  });
}

function outlineOf(line: SceneLayer | undefined) {
  if (line?.kind !== "line") return "none";
  if (!line.dash) return "solid";
  return line.dash.length > 2 ? "dash-dotted" : "dashed";
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

  test("lists a reach that is not of the first picture while it is drawn, in its place", () => {
    const refs = (...marked: Parameters<typeof legendOf>[1]) =>
      legendOf(dossier, marked)
        .map(({ ref }) => ref)
        .filter((ref) => ref.startsWith("reach:"));
    expect(refs("reach:second")).toEqual(["reach:first", "reach:second"]);
    expect(refs("reach:first")).toEqual(["reach:first"]);
  });

  test("leaves out what bears its own name or is told in words: oblasts, countries, what was held", () => {
    const refs = legend.map(({ ref }) => ref);
    for (const ref of ["north", "neighbours", "land", "homeland", "held-part"]) {
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

  test.each(legend.map((entry) => [entry.ref, entry] as const))(
    "shows %s as the map draws it",
    (ref, { swatch }) => {
      const layers = layersOf(ref);
      expect(layers).not.toEqual([]);
      const fill = layers.find((layer) => layer.kind === "fill");
      const line = layers.find((layer) => layer.kind === "line");
      const hatch = layers.find((layer) => layer.kind === "hatch");
      const point = layers.find((layer) => layer.kind === "point");
      const isPoint = swatch.shape === "point";
      expect(point !== undefined).toBe(isPoint);
      expect(swatch.fillOpacity).toBe(isPoint ? 1 : (fill?.opacity ?? 0));
      expect(swatch.outline).toBe(outlineOf(line));
      expect(swatch.pattern).toBe(hatch?.pattern);
      expect(swatch.patternOpacity).toBe(hatch?.opacity);
      const roles = [fill, line, point].flatMap((layer) => (layer ? [layer.role] : []));
      if (hatch) roles.push(patterns[hatch.pattern].role);
      expect(roles.filter((one) => one !== swatch.role)).toEqual([]);
    },
  );
});
