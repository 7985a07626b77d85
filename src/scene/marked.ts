import type { DossierIndex } from "../dossier/lookup.ts";
import type { FeatureRef } from "../dossier/model.ts";
import type { View } from "../view/view.ts";

/**
 * What the reader's choice marks on the map: the features of the chosen claim, else the chosen
 * feature, each layer by its features.
 */
export function markedRefs(
  index: DossierIndex,
  { claim, feature }: Pick<View, "claim" | "feature">,
): readonly FeatureRef[] {
  const chosen = claim ? (index.claimById.get(claim)?.features ?? []) : feature ? [feature] : [];
  return [...new Set(chosen.flatMap((ref) => index.resolveRef(ref)))];
}
