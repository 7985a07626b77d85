import fc from "fast-check";
import { expect, test } from "vitest";
import { languages } from "../i18n/language.ts";
import { problemLine } from "./problem-line.ts";

test("names the file and the place, then says what is wrong and what to write", () => {
  const path = "[3].evidence[0].quote.exact";
  expect(
    problemLine(
      { file: "claims.json", path, code: "quote-long", details: { words: 26, most: 25 } },
      "en",
    ),
  ).toBe(`claims.json: ${path}: the quotation has 26 words; write a passage of at most 25`);
});

test("leaves the place out where the whole file is meant", () => {
  expect(
    problemLine({ file: "claims.json", path: "", code: "json-nesting", details: {} }, "en"),
  ).toMatch(/^claims\.json: lists and objects/);
});

test("is one line, whatever the file is called", () => {
  const file = fc.string({ unit: fc.constantFrom("\n", "\r", "\u2028", "\u0085", "a", ".") });
  fc.assert(
    fc.property(file, fc.constantFrom(...languages), (name, language) => {
      const line = problemLine(
        { file: name, path: "", code: "file-unexpected", details: {} },
        language,
      );
      expect(line.split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(1);
    }),
  );
});
