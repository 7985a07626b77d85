/** A word of a text: where it stands, in UTF-16 units, and what it is compared by. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/*
 * Letters and digits with the marks on them, and apostrophes between: `зв’язок`, `Ukraine's`. A
 * hyphen parts two words. Chinese characters and kana are written without spaces, so that each is a
 * word.
 */
const wordForm =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]\p{M}*|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{N}]\p{M}*)+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text in order. */
export function findWords(text: string, compared = comparedBy): readonly Word[] {
  return Array.from(text.matchAll(wordForm), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    word: compared(written),
  })).filter(({ word }) => word !== "");
}

/**
 * What a word is compared by: small letters without apostrophes, without marks over Latin letters,
 * without stress over Cyrillic ones, `е` for `ё`. The marks that make `й` and `ї` stay.
 */
export function comparedBy(word: string): string {
  return word
    .normalize("NFD")
    .toLowerCase()
    .replace(/['’ʼ]|\u0301|(?<=е)\u0308|(?<!\p{sc=Cyrillic})[\u0300-\u036f]/gu, "")
    .normalize("NFC");
}
