import type { Disagreement } from "../dossier/disagreement.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { Claim, FeatureRef } from "../dossier/model.ts";

export interface ClaimGroup {
  readonly ref: FeatureRef;
  readonly claims: readonly Claim[];
  readonly disagreements: readonly Disagreement[];
}

/**
 * Every claim and every disagreement once, under the first thing it hangs on; in the order the
 * claims have, then the disagreements. What has no place on a map comes last.
 */
export function groupClaims({
  claims,
  disagreements,
}: Pick<Dossier, "claims" | "disagreements">): readonly ClaimGroup[] {
  const firstOf = ({ features: [first = "dossier"] }: Claim | Disagreement): FeatureRef => first;
  const refs = [...new Set([...claims, ...disagreements].map(firstOf))];
  const placed = refs.filter((ref) => ref !== "dossier");
  const unplaced = refs.filter((ref) => ref === "dossier");
  return [...placed, ...unplaced].map((ref) => ({
    ref,
    claims: claims.filter((claim) => firstOf(claim) === ref),
    disagreements: disagreements.filter((one) => firstOf(one) === ref),
  }));
}
