import { findWords, type Word } from "./words.ts";

/** A piece of a text; the pieces together are the text. */
export interface Piece {
  /** Where it begins in the text, in UTF-16 units. */
  readonly at: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * Divides texts into what a search has found of them, whole words and phrases, and the rest.
 *
 * @param wordsOf - finds the words of a text; one that keeps them spares most of the work of a search
 *   that follows another
 */
export function marking(
  terms: readonly string[],
  wordsOf: (text: string) => readonly Word[] = findWords,
): (text: string) => readonly Piece[] {
  const words = new Set(terms.filter((term) => !term.includes(" ")));
  const phrases = terms.filter((term) => term.includes(" ")).map((term) => term.split(" "));
  return (text) => {
    const found = wordsOf(text);
    const pieces: Piece[] = [];
    let at = 0;
    const add = (end: number, isMarked: boolean) => {
      if (end > at) pieces.push({ at, text: text.slice(at, end), isMarked });
      at = end;
    };
    for (const [start, end] of runs(found, words, phrases)) {
      add(start, false);
      add(end, true);
    }
    add(text.length, false);
    return pieces;
  };
}

/** From where to where to mark. A phrase is marked with all that stands between its words. */
function* runs(
  found: readonly Word[],
  words: ReadonlySet<string>,
  phrases: readonly (readonly string[])[],
): Generator<readonly [start: number, end: number]> {
  let next = 0;
  for (const [at, { start, word }] of found.entries()) {
    if (at < next) continue;
    const lengths = phrases
      .filter((phrase) => phrase.every((one, beyond) => found[at + beyond]?.word === one))
      .map((phrase) => phrase.length);
    const length = Math.max(words.has(word) ? 1 : 0, ...lengths);
    const last = found[at + length - 1];
    if (length === 0 || !last) continue;
    next = at + length;
    yield [start, last.end];
  }
}
