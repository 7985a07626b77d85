import type { Disagreement } from "./disagreement.ts";
import type { LayerEntry, Manifest } from "./manifest.ts";
import type { Claim, DossierFeature, Source } from "./model.ts";

export interface Layer extends LayerEntry {
  readonly features: readonly DossierFeature[];
}

/** A sound dossier: every id exists, every quote fits, every geometry holds. */
export interface Dossier {
  readonly manifest: Manifest;
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  /** Empty where the dossier has no `disagreements.json`. */
  readonly disagreements: readonly Disagreement[];
  readonly layers: readonly Layer[];
}
