import type { Position } from "geojson";
import type { ClaimId, Day, FeatureRef, Kilometers, ReachId } from "../dossier/model.ts";
import type { UsualRing } from "../reach/protocol.ts";
import { type Filters, noFilters } from "./filters.ts";

/** Where the map looks: degrees on WGS 84, and the zoom of a 512 px tile pyramid. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/** Outlines at 1:10m say no more beyond this zoom. */
export const maxZoom = 9;

export const themes = ["system", "light", "dark"] as const;

/** `system` follows the device. */
export type Theme = (typeof themes)[number];

/** What is drawn beside the reach: another recipe of the dossier, or a ring as most tools draw it. */
export type Beside = ReachId | UsualRing;

/** What the distance is measured to: a place of the basemap by its id, or a point `[lon, lat]`. */
export type PlaceChoice =
  | { readonly kind: "place"; readonly id: string }
  | { readonly kind: "point"; readonly position: Position };

/** What the range can be set to, in km, and how far back the launchers can stand. */
export const rangeLimits = { least: 10, most: 500 } as const;
export const standoffLimits = { least: 0, most: 100 } as const;

/**
 * How finely lengths and positions are chosen: what an address holds of them. Metres of the range,
 * hundreds of metres of the stand-off, and ten-thousandths of a degree, which are 11 m.
 */
export const rangeDecimals = 3;
export const standoffDecimals = 0;
export const degreeDecimals = 4;

/** Characters of a search that are kept. */
export const searchLimit = 200;

/** The position an address brings back. */
export function roundedPosition(position: Position): Position {
  // Adding 0 makes -0 the 0 that it is read as.
  return position.slice(0, 2).map((degrees) => Number(degrees.toFixed(degreeDecimals)) + 0);
}

/** Everything the reader has chosen: what an address holds. */
export interface View {
  /** The last camera the map reported; null until the reader or a wish has moved it. */
  readonly camera: Camera | null;
  /** The claim whose features are marked on the map. */
  readonly claim: ClaimId | null;
  /** The feature, layer or reach whose claims the sidebar shows. */
  readonly feature: FeatureRef | null;
  readonly theme: Theme;
  /** The radius of the reach; null for that of the dossier's first picture. */
  readonly range: Kilometers | null;
  /** How far back from the border the launchers stand. */
  readonly standoff: Kilometers;
  readonly beside: readonly Beside[];
  readonly place: PlaceChoice | null;
  /** Whether a ring of the same radius is laid around the place. */
  readonly ringAt: boolean;
  /** The day as of which permission and reported use are shown; null for all that is known. */
  readonly date: Day | null;
  /** What claims are searched for, as it was typed; empty for nothing. */
  readonly search: string;
  readonly filters: Filters;
}

export const firstView: View = {
  camera: null,
  claim: null,
  feature: null,
  theme: "system",
  range: null,
  standoff: 0 as Kilometers,
  beside: [],
  place: null,
  ringAt: false,
  date: null,
  search: "",
  filters: noFilters,
};
