import type { Dossier, FeatureRef, LayerRole, LocalizedText } from "../dossier/model.ts";
import type { Role } from "./palette.ts";
import type { PatternName } from "./scene.ts";

/** How a legend shows a layer: by the same roles and patterns as the map. */
export interface Swatch {
  readonly shape: "area" | "point";
  readonly role: Role;
  readonly fillOpacity: number;
  readonly outlined: boolean;
  readonly dashed: boolean;
  readonly pattern?: PatternName;
  readonly patternOpacity?: number;
  /** Which way the pattern's lines lean. */
  readonly lean?: "left" | "right";
}

export interface LegendEntry {
  /** What choosing the entry chooses. */
  readonly ref: FeatureRef;
  readonly name: LocalizedText;
  readonly swatch: Swatch;
}

const swatches: Readonly<Record<LayerRole, Swatch>> = {
  subject: { shape: "area", role: "subject", fillOpacity: 0.09, outlined: true, dashed: false },
  "launch-area": {
    shape: "area",
    role: "launchArea",
    fillOpacity: 0.16,
    outlined: true,
    dashed: true,
    pattern: "hatch-launch",
    patternOpacity: 0.5,
    lean: "left",
  },
  occupied: {
    shape: "area",
    role: "occupied",
    fillOpacity: 0,
    outlined: false,
    dashed: false,
    pattern: "hatch-occupied",
    patternOpacity: 0.55,
    lean: "right",
  },
  capital: { shape: "point", role: "capital", fillOpacity: 1, outlined: false, dashed: false },
};

/** What the dossier draws, top of the map first; the entry of a layer of one feature chooses it. */
export function legendOf(dossier: Dossier): readonly LegendEntry[] {
  const reaches = dossier.manifest.reaches.map(
    ({ id, name }): LegendEntry => ({
      ref: `reach:${id}`,
      name,
      swatch: { shape: "area", role: "reach", fillOpacity: 0.08, outlined: true, dashed: true },
    }),
  );
  const layers = dossier.layers.map((layer): LegendEntry => {
    const [only, second] = layer.features;
    return {
      ref: only && !second ? only.id : layer.id,
      name: layer.title,
      swatch: swatches[layer.role],
    };
  });
  return [...reaches, ...layers.toReversed()];
}
