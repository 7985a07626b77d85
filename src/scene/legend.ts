import type { Dossier } from "../dossier/dossier.ts";
import type { LayerRole, OverlayRole, ReachRecipe } from "../dossier/manifest.ts";
import type { Day, FeatureRef, LocalizedText } from "../dossier/model.ts";
import type { UsualRing } from "../reach/protocol.ts";
import { isLater } from "../report/claim-facets.ts";
import { type Dash, dashes } from "./dashes.ts";
import type { MarkedRef } from "./marked.ts";
import type { Role } from "./palette.ts";
import type { EdgePatternName, PatternName } from "./patterns.ts";
import { chosenRecipes, freeReachId } from "./wanted.ts";

/** How a legend shows what is drawn: by the same roles, dashes and patterns as the map. */
export interface Swatch {
  readonly shape: "area" | "line" | "point";
  readonly role: Role;
  readonly fillOpacity: number;
  readonly outline: "none" | "solid" | Dash;
  readonly pattern?: PatternName;
  readonly patternOpacity?: number;
  /** Hachures that fade inwards from the outline. */
  readonly edge?: EdgePatternName;
}

export interface LegendEntry {
  /** What choosing the entry chooses; absent where there is nothing to choose. */
  readonly ref?: FeatureRef;
  readonly name: LocalizedText;
  readonly swatch: Swatch;
}

/** What can be laid beside the reach that is none itself. */
export type ExtraKind = UsualRing | "assured" | "around" | "measure" | "standoff";

export interface LegendExtra {
  readonly kind: ExtraKind;
  readonly name: LocalizedText;
}

/** What is drawn beyond what always is. */
export interface LegendContent {
  readonly marked: readonly MarkedRef[];
  readonly main: ReachRecipe | null;
  /** The reaches laid beside the main one. */
  readonly beside: readonly ReachRecipe[];
  /** In the order they are to be listed. */
  readonly extras: readonly LegendExtra[];
  /** As of which overlays are drawn; null or absent for all that is known. */
  readonly day?: Day | null;
}

const reachSwatch: Swatch = {
  shape: "area",
  role: "reach",
  fillOpacity: 0.08,
  outline: dashes.reach,
  edge: "edge-reach",
};

const besideSwatch: Swatch = {
  shape: "area",
  role: "beside",
  fillOpacity: 0.06,
  outline: dashes.dots,
  edge: "edge-beside",
};

function lineSwatch(role: Role, outline: Swatch["outline"]): Swatch {
  return { shape: "line", role, fillOpacity: 0, outline };
}

const extraSwatches: Readonly<Record<ExtraKind, Swatch>> = {
  assured: {
    shape: "area",
    role: "assured",
    fillOpacity: 0,
    outline: "solid",
    pattern: "dots-assured",
    patternOpacity: 0.6,
  },
  "turf-buffer": lineSwatch("usual", dashes.long),
  "turf-circle": lineSwatch("usual", dashes.short),
  "mercator-circle": lineSwatch("usual", dashes.dashDotDot),
  around: { shape: "area", role: "around", fillOpacity: 0.07, outline: "solid" },
  measure: lineSwatch("measure", "solid"),
  standoff: lineSwatch("launchArea", "solid"),
};

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
  "reported-strike": {
    shape: "area",
    role: "overlay",
    fillOpacity: 0,
    outline: dashes.strike,
  },
};

/**
 * Oblasts and countries are there to carry what was reported of them, and bear their names; a border
 * is there to stand back from.
 */
const layerSwatches: Readonly<Record<Exclude<LayerRole, "oblast" | "country" | "border">, Swatch>> =
  {
    subject: { shape: "area", role: "subject", fillOpacity: 0.09, outline: "solid" },
    "launch-area": {
      shape: "area",
      role: "launchArea",
      fillOpacity: 0.16,
      outline: dashes.launchArea,
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
 * What is drawn: the reaches, the main one first, and what is laid beside them; then what was
 * reported by then, then the layers, the top of the map first. The entry of a layer of one feature
 * chooses it.
 */
export function legendOf(
  dossier: Dossier,
  { marked, main, beside, extras, day = null }: LegendContent,
): readonly LegendEntry[] {
  const { overlays } = dossier.manifest;
  const chosen = chosenRecipes(dossier, [main, ...beside], marked);
  return [
    ...[...(main ? [main] : []), ...chosen].map((recipe) => reachEntry(recipe, reachSwatch)),
    ...beside.map((recipe) => reachEntry(recipe, besideSwatch)),
    ...extras.map(({ kind, name }): LegendEntry => ({ name, swatch: extraSwatches[kind] })),
    ...overlays
      .filter(({ entries }) => entries.some(({ date }) => !isLater(date, day)))
      .flatMap(({ id, role, title }): LegendEntry[] =>
        role === "held" ? [] : [{ ref: id, name: title, swatch: overlaySwatches[role] }],
      )
      .toReversed(),
    ...dossier.layers
      .flatMap(({ id, role, title, features }): LegendEntry[] => {
        if (role === "oblast" || role === "country" || role === "border") return [];
        const [only, second] = features;
        const ref = only && !second ? only.id : id;
        return [{ ref, name: title, swatch: layerSwatches[role] }];
      })
      .toReversed(),
  ];
}

/** A reach whose range the reader set is no reach of the dossier: there is nothing to choose. */
function reachEntry({ id, name }: ReachRecipe, swatch: Swatch): LegendEntry {
  return id === freeReachId ? { name, swatch } : { ref: `reach:${id}`, name, swatch };
}
