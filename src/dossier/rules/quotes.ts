import { languages } from "../../i18n/language.ts";
import { baseLanguage, isLanguageTag } from "../language-tag.ts";
import type { QuoteOutline } from "../outline/claims.ts";
import { citationsOf, type Outline } from "../outline.ts";
import type { Problem } from "../problem.ts";
import { asText, member } from "../read-unknown.ts";
import { problemAt } from "../report-problem.ts";
import { countWords, mostWords } from "../word-count.ts";

/** Marks at both ends and none between: `“A” and “B”` is a passage that holds two quotations. */
const wrapped = /^["“”„‟«»‹›‘‚「『][^"“”„‟«»‹›]*["“”„‟«»‹›’‛」』]$/u;

/** Quotes are short, bare and translated into every other language of the dossier. */
export function checkQuotes(outline: Outline): readonly Problem[] {
  return citationsOf(outline).flatMap(({ quote }) => [
    ...exactProblems(quote),
    ...translationProblems(quote),
  ]);
}

function exactProblems({ file, path, value }: QuoteOutline): readonly Problem[] {
  const exact = asText(member(value, "exact"));
  if (exact === undefined || exact.trim() === "") return [];
  const at = [...path, "exact"];
  const problems: Problem[] = [];
  const bare = exact.trim();
  const words = countWords(bare);
  if (words > mostWords)
    problems.push(problemAt(file, at, "quote-long", { words, most: mostWords }));
  if (bare !== exact) problems.push(problemAt(file, at, "quote-untrimmed"));
  if (wrapped.test(bare)) problems.push(problemAt(file, at, "quote-marks"));
  return problems;
}

function translationProblems({ file, path, value }: QuoteOutline): readonly Problem[] {
  const tag = asText(member(value, "lang"));
  if (tag === undefined || !isLanguageTag(tag)) return [];
  const own = baseLanguage(tag);
  return languages.flatMap((language) => {
    const at = [...path, "translation", language];
    const isThere = member(member(value, "translation"), language) !== undefined;
    if (language === own)
      return isThere ? [problemAt(file, at, "translation-own-language", { language })] : [];
    return isThere ? [] : [problemAt(file, at, "translation-missing", { own, language })];
  });
}
