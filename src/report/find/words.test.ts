import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparedBy, findWords } from "./words.ts";

function wordsOf(text: string): readonly string[] {
  return findWords(text).map(({ word }) => word);
}

const anyText = fc.string({ unit: "grapheme" });

describe("words", () => {
  test("are letters and digits; hyphens, dashes, commas and quotation marks part them", () => {
    expect(wordsOf("MGM-140 hit “Kursk” — 1,000 km²…")).toEqual([
      ...["mgm", "140", "hit", "kursk", "1", "000", "km²"],
    ]);
  });

  test("are whole around an apostrophe, whichever one was typed, or none", () => {
    for (const written of ["зв’язок", "зв'язок", "звʼязок", "звязок"]) {
      expect(wordsOf(`(${written})`)).toEqual(["звязок"]);
    }
    expect(wordsOf("‘Ukraine’s’ 'own'")).toEqual(["ukraines", "own"]);
  });

  test("of Chinese characters and kana are the single characters", () => {
    expect(wordsOf("ATACMSの射程")).toEqual(["atacms", "の", "射", "程"]);
  });

  test("compare without regard to capitals, marks over Latin letters, stress and the dots of ё", () => {
    expect(wordsOf("Łódź ÞÓRDÍS За́мок Днём ДНЕМ")).toEqual([
      ...["łodz", "þordis", "замок", "днем", "днем"],
    ]);
  });

  test("keep the marks that make letters of their own", () => {
    expect(wordsOf("Київ Йордан їжак")).toEqual(["київ", "йордан", "їжак"]);
    expect(comparedBy("й".normalize("NFD"))).toBe("й");
  });

  test("stand where they are found, in order, and compare as themselves", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, word } of findWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(comparedBy(text.slice(start, end))).toBe(word);
          expect(comparedBy(word)).toBe(word);
          expect(word).not.toMatch(/[ \n*]/);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
