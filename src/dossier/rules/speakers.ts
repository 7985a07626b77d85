import { languages } from "../../i18n/language.ts";
import type { QuoteOutline } from "../outline/claims.ts";
import { citationsOf, type Outline } from "../outline.ts";
import { formatPath } from "../path.ts";
import type { Problem } from "../problem.ts";
import { asText, member } from "../read-unknown.ts";
import { excerpt, problemAt } from "../report-problem.ts";

/** The same words of a source have one speaker wherever they are quoted, or none anywhere. */
export function checkSpeakers(outline: Outline): readonly Problem[] {
  const first = new Map<string, QuoteOutline>();
  return citationsOf(outline).flatMap(({ source, quote }) => {
    const exact = asText(member(quote.value, "exact"));
    if (!source || exact === undefined) return [];
    const key = `${source.text} ${exact.trim()}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, quote);
      return [];
    }
    if (speakerOf(quote) === speakerOf(earlier)) return [];
    const details = {
      source: excerpt(source.text),
      at: `${earlier.file} ${formatPath(earlier.path)}`,
    };
    return [problemAt(quote.file, [...quote.path, "speaker"], "speaker-differs", details)];
  });
}

/** The speaker in every language; what a text is made of is left to the schema. */
function speakerOf({ value }: QuoteOutline): string {
  const speaker = member(value, "speaker");
  return languages.map((language) => asText(member(speaker, language))?.trim() ?? "").join("\n");
}
