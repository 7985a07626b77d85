/** Longest quotation, in words. */
export const mostWords = 25;

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ.,-]*/gu;

/**
 * Counts the words of a quotation. A word is a run of letters and digits; an apostrophe, hyphen,
 * point or comma inside it does not divide it. Scripts written without spaces (Chinese
 * characters, kana, Thai) have no such runs: there two characters count as one word, rounded up.
 */
export function countWords(text: string): number {
  const characters = text.match(withoutSpaces)?.length ?? 0;
  const rest = text.replace(withoutSpaces, " ");
  return (rest.match(word)?.length ?? 0) + Math.ceil(characters / 2);
}
