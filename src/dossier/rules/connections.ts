import { idForm } from "../id-forms.ts";
import type { ClaimOutline } from "../outline/claims.ts";
import type { Outline } from "../outline.ts";
import type { Problem } from "../problem.ts";
import { excerpt, problemAt } from "../report-problem.ts";
import { type ReferenceJudge, repeatedEntries } from "./reference-judge.ts";

/** What a claim connects are two different points among its features. */
export function connectionProblems(outline: Outline, judge: ReferenceJudge): readonly Problem[] {
  return outline.claims.flatMap((claim) => [
    ...claim.connects.flatMap((ref) =>
      // An id of the wrong form is left to the schema.
      hangsOn(claim, ref.text) || !outline.whole.claimFeatures || !idForm.test(ref.text)
        ? judge.point(ref, "connects-not-point")
        : [problemAt(ref.file, ref.path, "connects-elsewhere", { ref: excerpt(ref.text) })],
    ),
    ...repeatedEntries(claim.connects),
  ]);
}

function hangsOn(claim: ClaimOutline, id: string): boolean {
  return claim.features.some((feature) => feature.text === id);
}
