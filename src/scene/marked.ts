import type { DossierIndex } from "../dossier/lookup.ts";
import type { Day, FeatureRef, LayerId } from "../dossier/model.ts";
import { type LinkRef, linkRef } from "../reach/link-recipe.ts";
import { isLater } from "../report/claim-facets.ts";
import type { View } from "../view/view.ts";

/** What can be marked: what claims hang on, and the line that a claim draws between two places. */
export type MarkedRef = FeatureRef | LinkRef;

/**
 * What the reader's choice marks on the map: the features of the chosen claim and its link, else the
 * chosen feature; of a layer its features, of an overlay those it tells of as of the day (null: all).
 */
export function markedRefs(
  index: DossierIndex,
  { claim: claimId, feature }: Pick<View, "claim" | "feature">,
  day: Day | null = null,
): readonly MarkedRef[] {
  const claim = claimId ? index.claimById.get(claimId) : undefined;
  const chosen = claimId ? (claim?.features ?? []) : feature ? [feature] : [];
  const features = new Set<MarkedRef>(chosen.flatMap((ref) => resolve(index, ref, day)));
  return claim?.connects ? [...features, linkRef(claim.id)] : [...features];
}

function resolve(index: DossierIndex, ref: FeatureRef, day: Day | null): readonly FeatureRef[] {
  if (!index.overlayById.has(ref as LayerId)) return index.resolveRef(ref);
  const there = index.entriesOf(ref).filter(({ entry }) => !isLater(entry.date, day));
  return there.map(({ entry }) => entry.feature);
}
