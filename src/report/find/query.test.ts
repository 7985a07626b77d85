import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEmpty, parseQuery } from "./query.ts";

/** Of any UTF-16 units, halves of characters too. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

describe("a query", () => {
  test("is its words, each once", () => {
    expect(parseQuery("Kursk  kursk, oblast")).toEqual({ words: ["kursk", "oblast"], phrases: [] });
  });

  test.each(['"in and around Kursk"', "“in and around Kursk”", "«in and around Kursk»"])(
    "takes %s for a phrase",
    (phrase) => {
      expect(parseQuery(`limits ${phrase} strikes`)).toEqual({
        words: ["limits", "strikes"],
        phrases: ["in and around kursk"],
      });
    },
  );

  test("takes the quotation marks of Ukrainian and German for what they are", () => {
    expect(parseQuery("„в Курську“ „і довкола”").phrases).toEqual(["в курську", "і довкола"]);
  });

  test("takes a phrase that is not closed yet for words", () => {
    expect(parseQuery('"in and aro')).toEqual({ words: ["in", "and", "aro"], phrases: [] });
  });

  test("is empty where there is no word in it", () => {
    for (const text of ["", "  ", "—", '""', "« »", "'’"]) {
      expect(isEmpty(parseQuery(text))).toBe(true);
    }
    expect(isEmpty(parseQuery('"a"'))).toBe(false);
  });

  test("can be read from any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseQuery(text).words).not.toContain("");
      }),
    );
  });
});
