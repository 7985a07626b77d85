import type { DossierIndex } from "../dossier/lookup.ts";
import type { FeatureRef } from "../dossier/model.ts";
import { type LinkRef, linkRef } from "../reach/link-recipe.ts";
import type { View } from "../view/view.ts";

/** What can be marked: what claims hang on, and the line that a claim draws between two places. */
export type MarkedRef = FeatureRef | LinkRef;

/**
 * What the reader's choice marks on the map: the features of the chosen claim and its link, else the
 * chosen feature; of a layer or an overlay, its features.
 */
export function markedRefs(
  index: DossierIndex,
  { claim: claimId, feature }: Pick<View, "claim" | "feature">,
): readonly MarkedRef[] {
  const claim = claimId ? index.claimById.get(claimId) : undefined;
  const chosen = claimId ? (claim?.features ?? []) : feature ? [feature] : [];
  const features = new Set<MarkedRef>(chosen.flatMap((ref) => index.resolveRef(ref)));
  return claim?.connects ? [...features, linkRef(claim.id)] : [...features];
}
