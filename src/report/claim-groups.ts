import type { Claim, Dossier, FeatureRef } from "../dossier/model.ts";

export interface ClaimGroup {
  readonly ref: FeatureRef;
  readonly claims: readonly Claim[];
}

/**
 * Every claim once, under the first thing it hangs on; in the order the claims themselves have.
 * What has no place on a map comes last.
 */
export function groupClaims({ claims }: Pick<Dossier, "claims">): readonly ClaimGroup[] {
  const groups = new Map<FeatureRef, Claim[]>();
  for (const claim of claims) {
    const [first = "dossier"] = claim.features;
    const group = groups.get(first);
    if (group) group.push(claim);
    else groups.set(first, [claim]);
  }
  const placed = [...groups].filter(([ref]) => ref !== "dossier");
  const unplaced = [...groups].filter(([ref]) => ref === "dossier");
  return [...placed, ...unplaced].map(([ref, members]) => ({ ref, claims: members }));
}
