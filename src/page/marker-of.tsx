import { marking } from "../report/find/marks.ts";
import type { Marker } from "./marker.ts";

/** What marks these terms in texts; null where there are none. */
export function markerOf(terms: readonly string[]): Marker | null {
  if (terms.length === 0) return null;
  const divide = marking(terms);
  return (text) => {
    const pieces = divide(text);
    if (!pieces.some(({ isMarked }) => isMarked)) return text;
    return pieces.map(({ at, text: piece, isMarked }) =>
      isMarked ? <mark key={at}>{piece}</mark> : piece,
    );
  };
}
