import { marking } from "../report/find/marks.ts";
import { remembered } from "../report/find/remembered.ts";
import { findWords } from "../report/find/words.ts";
import type { Marker } from "./marker.ts";

/** Texts whose words are kept from one letter of a search to the next: those of some 2,000 claims. */
const keptTexts = 20_000;

const wordsOf = remembered((text) => findWords(text), keptTexts);

/** What marks these terms in texts; null where there are none. */
export function markerOf(terms: readonly string[]): Marker | null {
  if (terms.length === 0) return null;
  const divide = marking(terms, wordsOf);
  return (text) => {
    const pieces = divide(text);
    if (!pieces.some(({ isMarked }) => isMarked)) return text;
    return pieces.map(({ at, text: piece, isMarked }) =>
      isMarked ? <mark key={at}>{piece}</mark> : piece,
    );
  };
}
