import type { SentenceOutline } from "../outline/prose.ts";
import type { Outline } from "../outline.ts";
import type { Problem } from "../problem.ts";
import { problemAt } from "../report-problem.ts";

/** The end of a statement before another sentence, not the point of a decimal. */
const statementWithin = /[.!…]["”’»)]*\s+["“„‘«(]*[\p{Lu}"“„‘«]/u;

/**
 * A text of the summary or of a chapter that states something names the claims it rests on: without
 * any it holds nothing but questions. An abbreviation before a capital counts as a statement's end.
 */
export function checkSentences({ sentences }: Outline): readonly Problem[] {
  return sentences
    .filter(statesWithoutClaim)
    .map(({ path }) => problemAt("dossier.json", [...path, "claims"], "sentence-uncited"));
}

function statesWithoutClaim({ says, claims }: SentenceOutline): boolean {
  return claims?.length === 0 && says.some((text) => !asksOnly(text));
}

function asksOnly(text: string): boolean {
  return text.trimEnd().endsWith("?") && !statementWithin.test(text);
}
