import type { SentenceOutline } from "../outline/prose.ts";
import type { Outline } from "../outline.ts";
import type { Problem } from "../problem.ts";
import { problemAt } from "../report-problem.ts";

/** A sentence of the summary or of a chapter that states something names the claims it rests on. */
export function checkSentences({ sentences }: Outline): readonly Problem[] {
  return sentences
    .filter(statesWithoutClaim)
    .map(({ path }) => problemAt("dossier.json", [...path, "claims"], "sentence-uncited"));
}

function statesWithoutClaim({ says, claims }: SentenceOutline): boolean {
  return claims?.length === 0 && says.some((text) => !text.trimEnd().endsWith("?"));
}
