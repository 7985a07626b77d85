import { findWords } from "./words.ts";

/** What a search asks for; all of it must be found. */
export interface Query {
  /** Each once, where it was typed last. The last one may be unfinished. */
  readonly words: readonly string[];
  /** What stood in quotation marks, as words with spaces between. */
  readonly phrases: readonly string[];
}

/** Quotation marks of English, Ukrainian and programmers' keyboards. */
const quoted = /"([^"]*)"|“([^”]*)”|«([^»]*)»|„([^“”]*)[“”]/g;

/** Reads any text as a query. A quotation mark that is not closed (yet) is no mark. */
export function parseQuery(text: string): Query {
  const phrases = Array.from(text.matchAll(quoted), ([, ...inside]) => wordsOf(inside.join("")));
  const rest = text.replace(quoted, " ");
  return {
    // From the end: the last word stays the last, and may be unfinished, though it stood before.
    words: [...new Set(wordsOf(rest).toReversed())].reverse(),
    phrases: [...new Set(phrases.map((words) => words.join(" ")))].filter(Boolean),
  };
}

/** Whether a query asks for anything: a dash alone does not. */
export function isEmpty({ words, phrases }: Query): boolean {
  return words.length + phrases.length === 0;
}

function wordsOf(text: string): readonly string[] {
  return findWords(text).map(({ word }) => word);
}
