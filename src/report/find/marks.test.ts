import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { marking } from "./marks.ts";

/** The text with what is marked in square brackets. */
function marked(terms: readonly string[], text: string): string {
  return marking(terms)(text)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join("");
}

describe("marks", () => {
  test("stand on whole words, whatever their case and apostrophes", () => {
    expect(marked(["kursk", "ukraines"], "KURSK, Kursky: Ukraine’s")).toBe(
      "[KURSK], Kursky: [Ukraine’s]",
    );
  });

  test("stand on a phrase with all that is between its words", () => {
    expect(marked(["in and around kursk"], "“in – and around Kursk”, in Kursk")).toBe(
      "“[in – and around Kursk]”, in Kursk",
    );
    expect(marked(["around kursk", "around"], "around Kursk; around")).toBe(
      "[around Kursk]; [around]",
    );
  });

  test("never part a letter from the marks on it", () => {
    expect(marked(["київ"], "Київ".normalize("NFD"))).toBe(`[${"Київ".normalize("NFD")}]`);
    expect(marked(["замок"], "за́мок")).toBe("[за́мок]");
  });

  test("leave every text what it was", () => {
    const texts = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(fc.array(texts), texts, (terms, text) => {
        const pieces = marking(terms)(text);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        for (const { at, text: piece } of pieces) expect(text.startsWith(piece, at)).toBe(true);
      }),
    );
  });
});
