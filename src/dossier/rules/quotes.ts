import { baseLanguage, isLanguageTag } from "../language-tag.ts";
import type { Outline } from "../outline.ts";
import type { Path } from "../path.ts";
import type { Problem } from "../problem.ts";
import { asText, member } from "../read-unknown.ts";
import { problemAt } from "../report-problem.ts";
import { countWords, mostWords } from "../word-count.ts";

/** Marks at both ends and none between: `“A” and “B”` is a passage that holds two quotations. */
const wrapped = /^["“”„‟«»‹›‘‚「『][^"“”„‟«»‹›]*["“”„‟«»‹›’‛」』]$/u;

/** Quotes are short, bare and, where they are not English, translated. */
export function checkQuotes(outline: Outline): readonly Problem[] {
  return outline.claims.flatMap((claim) =>
    (claim.evidence ?? []).flatMap(({ quote }) => [
      ...exactProblems(quote.path, asText(member(quote.value, "exact"))),
      ...translationProblems(quote.path, quote.value),
    ]),
  );
}

function exactProblems(path: Path, exact: string | undefined): readonly Problem[] {
  if (exact === undefined || exact.trim() === "") return [];
  const at = [...path, "exact"];
  const problems: Problem[] = [];
  const bare = exact.trim();
  const words = countWords(bare);
  if (words > mostWords)
    problems.push(problemAt("claims.json", at, "quote-long", { words, most: mostWords }));
  if (bare !== exact) problems.push(problemAt("claims.json", at, "quote-untrimmed"));
  if (wrapped.test(bare)) problems.push(problemAt("claims.json", at, "quote-marks"));
  return problems;
}

function translationProblems(path: Path, quote: unknown): readonly Problem[] {
  const tag = asText(member(quote, "lang"));
  if (tag === undefined || !isLanguageTag(tag)) return [];
  const language = baseLanguage(tag);
  const at = [...path, "translation"];
  const translation = member(quote, "translation");
  const problems: Problem[] = [];
  if (language !== "en" && member(translation, "en") === undefined)
    problems.push(problemAt("claims.json", [...at, "en"], "translation-missing", { language }));
  if (member(translation, language) !== undefined)
    problems.push(
      problemAt("claims.json", [...at, language], "translation-own-language", { language }),
    );
  return problems;
}
