import type { DossierIndex } from "../dossier/lookup.ts";
import type { Brief } from "../dossier/manifest.ts";
import type { Claim, Verdict } from "../dossier/model.ts";
import { verdicts } from "../dossier/verdicts.ts";

export interface VerdictCount {
  readonly verdict: Verdict;
  readonly count: number;
}

/** How many claims have each verdict; verdicts that no claim has are left out. */
export function countVerdicts(claims: readonly Claim[]): readonly VerdictCount[] {
  return countEach((verdict) => claims.filter(has(verdict)).length);
}

/**
 * How many parts of the checked text have a claim with each verdict. A part whose claims differ
 * counts under each of their verdicts, so the counts may add up to more than the parts.
 */
export function countPartVerdicts(
  index: DossierIndex,
  { parts }: Pick<Brief, "parts">,
): readonly VerdictCount[] {
  const claims = parts.map(({ id }) => index.claimsOfPart(id));
  return countEach((verdict) => claims.filter((each) => each.some(has(verdict))).length);
}

function has(verdict: Verdict): (claim: Claim) => boolean {
  return ({ assessment }) => assessment.verdict === verdict;
}

function countEach(count: (verdict: Verdict) => number): readonly VerdictCount[] {
  return verdicts
    .map((verdict) => ({ verdict, count: count(verdict) }))
    .filter((one) => one.count > 0);
}
