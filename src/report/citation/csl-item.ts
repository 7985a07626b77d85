import type { CslDate, CslName, Day, Source, SourceId } from "../../dossier/model.ts";
import { readSeenNote, seenNote } from "./seen-note.ts";

/**
 * An item of CSL-JSON 1.0.2 (https://github.com/citation-style-language/schema) with no member that
 * the format does not have.
 */
export interface CslItem {
  readonly id: string;
  /** CSL type, such as `article-newspaper`. */
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  /** Of an article: what it appeared in. Styles print this, and no publisher. */
  readonly "container-title"?: string;
  readonly publisher: string;
  readonly URL?: string;
  /** The language of the source (BCP 47). */
  readonly language?: string;
  readonly version?: string;
  /** The day on which it was seen. */
  readonly accessed?: CslDate;
  readonly note: string;
}

/**
 * A source as strict CSL-JSON: what is recorded and nothing else. How it was seen becomes `accessed`
 * and, with the grade, the note (`seen-note.ts`).
 */
export function cslItem(source: Source): CslItem {
  const { id, type, title, author, issued, publisher, URL, language, seen } = source;
  return {
    id,
    type,
    ...(title !== undefined && { title }),
    ...(author && { author: author.map(plainName) }),
    ...(issued && { issued }),
    ...(isArticle(type) && { "container-title": publisher }),
    publisher,
    ...(URL !== undefined && { URL: asciiAddress(URL) }),
    ...(language !== undefined && { language }),
    accessed: dateOf(seen.on),
    note: seenNote(source),
  };
}

/**
 * The source that an item of `cslItem` was made from. Undefined where its note does not say grade
 * and how it was seen: it is an item of another origin.
 */
export function sourceOfItem(item: CslItem): Source | undefined {
  const seen = readSeenNote(item.note);
  if (!seen) return undefined;
  const { id, type, title, author, issued, publisher, URL, language } = item;
  return {
    id: id as SourceId,
    type,
    ...(title !== undefined && { title }),
    ...(author && { author }),
    ...(issued && { issued }),
    publisher,
    ...(URL !== undefined && { URL }),
    ...(language !== undefined && { language }),
    ...seen,
  };
}

export function dateOf(day: Day): CslDate {
  return { "date-parts": [day.split("-").map(Number)] };
}

function isArticle(type: string): boolean {
  return type === "article" || type.startsWith("article-");
}

/** A family name that stands alone is a name that no style takes apart. */
function plainName(name: CslName): CslName {
  return "literal" in name || name.given !== undefined ? name : { literal: name.family };
}

/** The address with all that RFC 3986 does not admit escaped. */
function asciiAddress(address: string): string {
  return address.replaceAll(/[^!#-;=?-Z_a-z~]/gu, encodeURIComponent);
}
