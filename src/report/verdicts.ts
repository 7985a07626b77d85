import type { Claim, Verdict } from "../dossier/model.ts";

/** In the order a summary names them. */
export const verdicts: readonly Verdict[] = [
  "corroborated",
  "corroborated-in-part",
  "contested",
  "not-supported",
  "not-checkable",
];

export interface VerdictCount {
  readonly verdict: Verdict;
  readonly count: number;
}

/** How many claims have each verdict; verdicts that no claim has are left out. */
export function countVerdicts(claims: readonly Claim[]): readonly VerdictCount[] {
  return verdicts
    .map((verdict) => ({
      verdict,
      count: claims.filter(({ assessment }) => assessment.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0);
}
