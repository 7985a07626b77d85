import type { Claim, Verdict } from "../dossier/model.ts";
import { verdicts } from "../dossier/verdicts.ts";

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
