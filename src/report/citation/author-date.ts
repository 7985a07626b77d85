import type { CslName, Source } from "../../dossier/model.ts";
import type { Formats } from "../../i18n/formats.ts";
import type { DeskMessage } from "../../i18n/messages/desk.ts";
import type { PageMessage } from "../../i18n/messages/page.ts";
import type { Translate } from "../../i18n/translator.ts";

/** What citations are worded with, all in one language. */
export interface CitationWords {
  readonly page: Translate<PageMessage>;
  readonly desk: Translate<DeskMessage>;
  readonly formats: Formats;
}

/**
 * A source as a text by author and date: who, year, title, publisher and day, address, and in
 * brackets its grade and how it was seen. What is not recorded is left out, or said to be missing
 * where a reader would look for it. Of our own making: the kept engine of CSL styles (citeproc-js)
 * is under the CPAL and the AGPL.
 */
export function authorDateText(source: Source, { page, desk, formats }: CitationWords): string {
  const { author, title, issued, publisher, URL, grade, seen } = source;
  const [date] = issued?.["date-parts"] ?? [];
  // A publisher that stands in the author's place is not named again.
  const published = [
    ...(author ? [publisher] : []),
    // The year alone stands behind the name already.
    ...(date && date.length > 1 ? [formats.partialDate(date)] : []),
  ];
  const how = [
    page("source.grade", { grade, words: page(`grade.${grade}`) }),
    ...(seen.in ? [`${page("source.seenIn", { name: seen.in.name })}, ${seen.in.URL}`] : []),
    page(`source.seen.${seen.what}`, { day: formats.dayOrPeriod(seen.on) }),
  ];
  return sentences([
    desk("cite.who", {
      who: author ? author.map(nameInOrder).join("; ") : publisher,
      year: String(date?.[0] ?? desk("cite.noYear")),
    }),
    title === undefined ? `[${page("source.noTitle")}]` : desk("cite.quoted", { text: title }),
    published.join(", "),
    URL ?? `[${page("source.noAddress")}]`,
    `[${how.join("; ")}]`,
  ]);
}

/** Family name first, so that a list of citations sorts by it. */
function nameInOrder(name: CslName): string {
  if ("literal" in name) return name.literal;
  return [name.family, name.given].filter(Boolean).join(", ");
}

/** Parts with a full stop after each that has none; an address stays without. */
export function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => (/\.$|^https?:/.test(part) ? part : `${part}.`))
    .join(" ");
}
