import type { Dossier } from "../dossier/dossier.ts";
import type { LayerRole, OverlayRole } from "../dossier/manifest.ts";
import type { FeatureRef, LocalizedText } from "../dossier/model.ts";
import type { MarkedRef } from "./marked.ts";
import type { Role } from "./palette.ts";
import type { PatternName } from "./patterns.ts";
import { wantedReaches } from "./wanted.ts";

/** How a legend shows what is drawn: by the same roles and patterns as the map. */
export interface Swatch {
  readonly shape: "area" | "point";
  readonly role: Role;
  readonly fillOpacity: number;
  readonly outline: "none" | "solid" | "dashed" | "dash-dotted";
  readonly pattern?: PatternName;
  readonly patternOpacity?: number;
}

export interface LegendEntry {
  /** What choosing the entry chooses. */
  readonly ref: FeatureRef;
  readonly name: LocalizedText;
  readonly swatch: Swatch;
}

const reachSwatch: Swatch = { shape: "area", role: "reach", fillOpacity: 0.08, outline: "dashed" };

/** What was held is told in words alone. */
const overlaySwatches: Readonly<Record<Exclude<OverlayRole, "held">, Swatch>> = {
  permission: {
    shape: "area",
    role: "overlay",
    fillOpacity: 0,
    outline: "none",
    pattern: "hatch-permission",
    patternOpacity: 0.45,
  },
  "reported-use": {
    shape: "area",
    role: "overlay",
    fillOpacity: 0,
    outline: "none",
    pattern: "dots-use",
    patternOpacity: 0.7,
  },
  "reported-strike": { shape: "area", role: "overlay", fillOpacity: 0, outline: "dash-dotted" },
};

/** Oblasts and countries are there to carry what was reported of them, and bear their names. */
const layerSwatches: Readonly<Record<Exclude<LayerRole, "oblast" | "country">, Swatch>> = {
  subject: { shape: "area", role: "subject", fillOpacity: 0.09, outline: "solid" },
  "launch-area": {
    shape: "area",
    role: "launchArea",
    fillOpacity: 0.16,
    outline: "dashed",
    pattern: "hatch-launch",
    patternOpacity: 0.5,
  },
  occupied: {
    shape: "area",
    role: "occupied",
    fillOpacity: 0,
    outline: "none",
    pattern: "hatch-occupied",
    patternOpacity: 0.55,
  },
  capital: { shape: "point", role: "capital", fillOpacity: 1, outline: "none" },
};

/**
 * What is drawn while `marked` is marked: the reaches, then what was reported, then the layers, the
 * top of the map first. The entry of a layer of one feature chooses it.
 */
export function legendOf(dossier: Dossier, marked: readonly MarkedRef[]): readonly LegendEntry[] {
  const { overlays, reaches } = dossier.manifest;
  const drawn = wantedReaches(dossier, marked);
  return [
    ...reaches
      .filter((recipe) => drawn.includes(recipe))
      .map(({ id, name }): LegendEntry => ({ ref: `reach:${id}`, name, swatch: reachSwatch })),
    ...overlays
      .flatMap(({ id, role, title }): LegendEntry[] =>
        role === "held" ? [] : [{ ref: id, name: title, swatch: overlaySwatches[role] }],
      )
      .toReversed(),
    ...dossier.layers
      .flatMap(({ id, role, title, features }): LegendEntry[] => {
        if (role === "oblast" || role === "country") return [];
        const [only, second] = features;
        const ref = only && !second ? only.id : id;
        return [{ ref, name: title, swatch: layerSwatches[role] }];
      })
      .toReversed(),
  ];
}
