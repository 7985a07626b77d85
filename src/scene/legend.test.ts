import { describe, expect, test } from "vitest";
import { indexDossier } from "../dossier/lookup.ts";
import { dossierSource } from "./dossier-source.ts";
import { realDossier } from "./fixtures/real-dossier.ts";
import { sceneLayers } from "./layers.ts";
import { legendOf } from "./legend.ts";
import type { SceneLayer } from "./scene.ts";

const dossier = realDossier();
const index = indexDossier(dossier);
const legend = legendOf(dossier);

/** The scene's layers of what a legend entry stands for; those that mark a choice aside. */
function layersOf(role: string | undefined): readonly SceneLayer[] {
  return sceneLayers.filter(({ source, where, onlyMarked }) => {
    if (onlyMarked) return false;
    if (role === undefined) return source === "reach";
    return source === "dossier" && where?.property === "role" && where.isOneOf.includes(role);
  });
}

describe("the legend", () => {
  test("lists what the dossier draws, the top of the map first", () => {
    expect(legend.map(({ ref }) => ref)).toEqual([
      "reach:atacms-300",
      "capitals",
      "kursk-oblast",
      "launch-areas",
      "occupied-crimea",
    ]);
  });

  test("calls a reach by its name and a layer by its title", () => {
    const { reaches, layers } = dossier.manifest;
    expect(legend.map(({ name }) => name)).toEqual([
      ...reaches.map(({ name }) => name),
      ...layers.map(({ title }) => title).toReversed(),
    ]);
  });

  test("stands for every feature and reach of the dossier, each once", () => {
    const drawn = [
      ...dossierSource(dossier).features.map(({ properties }) => properties?.ref),
      ...dossier.manifest.reaches.map(({ id }) => `reach:${id}`),
    ];
    expect(legend.flatMap(({ ref }) => index.resolveRef(ref)).toSorted()).toEqual(drawn.toSorted());
  });

  test.each(legend.map((entry) => [entry.name.en, entry] as const))(
    "shows %s as the map draws it",
    (_name, { ref, swatch }) => {
      const [feature] = index.resolveRef(ref);
      const role = dossier.layers.find(({ features }) =>
        features.some(({ id }) => id === feature),
      )?.role;
      const layers = layersOf(role);
      expect(layers).not.toEqual([]);
      const fill = layers.find((layer) => layer.kind === "fill");
      const line = layers.find((layer) => layer.kind === "line");
      const hatch = layers.find((layer) => layer.kind === "hatch");
      const point = layers.find((layer) => layer.kind === "point");
      const isPoint = swatch.shape === "point";
      expect(point !== undefined).toBe(isPoint);
      expect(swatch.fillOpacity).toBe(isPoint ? 1 : (fill?.opacity ?? 0));
      expect(swatch.outlined).toBe(line !== undefined);
      expect(swatch.dashed).toBe(line?.dash !== undefined);
      expect(swatch.pattern).toBe(hatch?.pattern);
      const roles = [fill, line, point].flatMap((layer) => (layer ? [layer.role] : []));
      expect(roles.filter((one) => one !== swatch.role)).toEqual([]);
    },
  );
});
