import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "./json-text.ts";

function parsed(text: string): unknown {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

/** Texts that are nearly JSON: pieces of it in any order. */
const nearlyJson = fc
  .array(
    fc.constantFrom(
      ...["{", "}", "[", "]", ",", ":", '"', "\\", '"a"', '"\\u00e9"', '"\\x"', '"__proto__"'],
      ...["0", "01", "-", "-1", "1.5", "1.", ".5", "1e9", "1e", "true", "nul", "null", " ", "\n"],
      ...["\t", "\u0000", "\ufeff", "/", "'a'", "NaN"],
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));

test("accepts what JSON.parse accepts, with the same value, and nothing else", () => {
  fc.assert(
    fc.property(fc.oneof(nearlyJson, fc.json(), fc.string()), (text) => {
      const reading = readJson(text);
      expect(reading.ok ? { ok: true, value: reading.value } : { ok: false }).toEqual(parsed(text));
    }),
    { numRuns: 2000 },
  );
});

describe("a text that is not JSON", () => {
  test.each([
    ["", 1, 1, "value", ""],
    ["\ufeff{}", 1, 1, "value", "\ufeff"],
    ['{\n  "a": 1,\n}', 3, 1, "key", "}"],
    ['{"a" 1}', 1, 6, "colon", "1"],
    ['{"a": 1 "b": 2}', 1, 9, "brace", '"'],
    ["[1\n 2]", 2, 2, "bracket", "2"],
    ['["a\nb"]', 1, 4, "string", "\n"],
    ['["\\x"]', 1, 3, "escape", "\\"],
    ["[-]", 1, 2, "number", "-"],
    ["[]\n\n🌍", 3, 1, "end", "🌍"],
  ])(
    "%j stops at line %i, column %i, where %s should stand",
    (text, line, column, expected, found) => {
      expect(readJson(text)).toEqual({ ok: false, error: { line, column, expected, found } });
    },
  );
});

test("finds members written twice, with their place, at any depth", () => {
  const text = '{"a": [{"b": 1},\n {"b": 1, "c": 2, "\\u0062": 3}],\n "a": 0}';
  expect(readJson(text)).toMatchObject({
    ok: true,
    duplicates: [
      { path: ["a", 1, "b"], line: 2 },
      { path: ["a"], line: 3 },
    ],
  });
});

test("refuses what is nested too deep instead of running out of stack", () => {
  expect(readJson("[".repeat(200_000))).toEqual({ ok: false, error: "too-deep" });
  expect(readJson(`${"[".repeat(64)}${"]".repeat(64)}`).ok).toBe(true);
});
