import type { ClaimId, FeatureRef } from "../dossier/model.ts";

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

/** Everything the reader has chosen: what an address holds. */
export interface View {
  /** The last camera the map reported; null until the reader or a wish has moved it. */
  readonly camera: Camera | null;
  /** The claim whose features are marked on the map. */
  readonly claim: ClaimId | null;
  /** The feature, layer or reach whose claims the sidebar shows. */
  readonly feature: FeatureRef | null;
  readonly theme: Theme;
}

export const firstView: View = { camera: null, claim: null, feature: null, theme: "system" };
