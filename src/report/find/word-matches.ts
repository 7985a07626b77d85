import type MiniSearch from "minisearch";
import { remembered } from "./remembered.ts";
import { hasBeginning, hasWords } from "./word-lines.ts";

/** A claim or disagreement as it is searched. */
export interface Entry {
  readonly id: string;
  /** The words of all its texts, as in `word-lines.ts`. */
  readonly words: string;
}

/** By id of an entry: which of its words a word of a query has matched. */
type WordMatches = ReadonlyMap<string, readonly string[]>;

/** Finds the entries that have a word of a query. The last word of one may go on. */
export type Matcher = (word: string, isLast: boolean) => WordMatches;

/** A word of fewer letters is looked for as it stands, unless it is the last and may go on. */
const shortestBeginning = 3;
/** From so many letters on, one may be wrong, missing or too many. */
const shortestForgiven = 6;
/** Words whose matches are kept: those of a query, and of it as it was typed letter by letter. */
const keptWords = 64;

/** The matcher of an index that the library has built of the entries. */
export function matcherOf(library: MiniSearch<Entry>, entries: readonly Entry[]): Matcher {
  const whole = remembered((word) => matchesOf(library, entries, word, false), keptWords);
  const beginning = remembered((word) => matchesOf(library, entries, word, true), keptWords);
  return (word, isLast) =>
    isLast || word.length >= shortestBeginning ? beginning(word) : whole(word);
}

function matchesOf(
  library: MiniSearch<Entry>,
  entries: readonly Entry[],
  word: string,
  prefix: boolean,
): WordMatches {
  if (word.length === 1) return matchesOfLetter(entries, word, prefix);
  const exactly = library.search(word, { prefix });
  // Only where there is nothing else: `northern` shall find nothing of `southern`.
  const isForgiven = exactly.length === 0 && isForgivable(word);
  const results = isForgiven ? library.search(word, { fuzzy: 1 }) : exactly;
  return new Map(results.map(({ id, terms }) => [String(id), terms]));
}

/** A figure with another digit is another figure. */
function isForgivable(word: string): boolean {
  return word.length >= shortestForgiven && !/\p{N}/u.test(word);
}

/**
 * What begins with a letter is half of every text: the library would weigh each word of it (40 ms
 * with 1,000 claims), and marks on all would tell nothing. Only the letter as a word is marked.
 */
function matchesOfLetter(entries: readonly Entry[], letter: string, prefix: boolean): WordMatches {
  const matches = new Map<string, readonly string[]>();
  for (const { id, words } of entries) {
    if (hasWords(words, letter)) matches.set(id, [letter]);
    else if (prefix && hasBeginning(words, letter)) matches.set(id, []);
  }
  return matches;
}
