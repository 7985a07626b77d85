import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Kilometers } from "../dossier/model.ts";
import { languages } from "../i18n/language.ts";
import { milesOf, readLength, wholeBounds, writeLength } from "./range-entry.ts";

const bounds = { least: 10, most: 500, decimals: 3 };
const units = ["km", "mi"] as const;

describe("a typed length", () => {
  test.each([
    ["300", "km", 300],
    [" 300 ", "km", 300],
    ["305.5", "km", 305.5],
    ["305,5", "km", 305.5],
    ["+84", "km", 84],
    ["84.", "km", 84],
    ["10", "km", 10],
    ["500", "km", 500],
    ["165.1234", "km", 165.123],
    ["190", "mi", 305.775],
    ["186,41", "mi", 299.998],
    ["310.68", "mi", 499.991],
  ] as const)("%j in %s is %s km", (text, unit, km) => {
    expect(readLength(text, unit, bounds)).toEqual({ ok: true, km });
  });

  test.each([
    ["", "empty"],
    ["  ", "empty"],
    ["three hundred", "not-a-number"],
    ["300 km", "not-a-number"],
    ["1e2", "not-a-number"],
    ["1,234.5", "not-a-number"],
    [".", "not-a-number"],
    ["-", "not-a-number"],
    ["Infinity", "not-a-number"],
    ["9.999", "out-of-bounds"],
    ["500.001", "out-of-bounds"],
    ["-300", "out-of-bounds"],
    ["−300", "out-of-bounds"],
    ["9".repeat(400), "out-of-bounds"],
  ] as const)("%j is refused: %s", (text, problem) => {
    expect(readLength(text, "km", bounds)).toEqual({ ok: false, problem });
  });

  test("may be nothing where the bounds begin there", () => {
    const entry = readLength("-0", "km", { least: 0, most: 100, decimals: 1 });
    expect(entry).toEqual({ ok: true, km: 0 });
  });

  test("is read or refused, whatever the text, and then lies within the bounds", () => {
    const texts = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[-+.,0-9]{0,12}$/));
    fc.assert(
      fc.property(texts, fc.constantFrom(...units), (text, unit) => {
        const entry = readLength(text, unit, bounds);
        if (!entry.ok) return;
        expect(entry.km).toBeGreaterThanOrEqual(10);
        expect(entry.km).toBeLessThanOrEqual(500);
        expect(Number(entry.km.toFixed(3))).toBe(entry.km);
      }),
    );
  });

  test("is the one that was written, to the metre in km and to 10 m in miles", () => {
    const lengths = fc.integer({ min: 10_010, max: 499_990 }).map((m) => (m / 1000) as Kilometers);
    fc.assert(
      fc.property(
        lengths,
        fc.constantFrom(...units),
        fc.constantFrom(...languages),
        (km, unit, language) => {
          const entry = readLength(writeLength(km, unit, bounds, language), unit, bounds);
          if (!entry.ok) throw new Error(entry.problem);
          expect(Math.abs(entry.km - km)).toBeLessThanOrEqual(unit === "km" ? 0 : 0.01);
        },
      ),
    );
  });
});

test("a written length has the decimal sign of the language and no needless decimals", () => {
  expect(writeLength(300 as Kilometers, "km", bounds, "en")).toBe("300");
  expect(writeLength(305.775 as Kilometers, "km", bounds, "uk")).toBe("305,775");
  expect(writeLength(300 as Kilometers, "mi", bounds, "en")).toBe("186.41");
  expect(writeLength(305.775 as Kilometers, "mi", bounds, "uk")).toBe("190");
});

test("bounds in words are whole and can be typed", () => {
  for (const unit of units) {
    for (const bound of wholeBounds(bounds, unit)) {
      expect(readLength(String(bound), unit, bounds)).toMatchObject({ ok: true });
    }
  }
  expect(wholeBounds(bounds, "mi")).toEqual([7, 310]);
});

test("a mile has 1.609344 km", () => {
  expect(milesOf(1.609344)).toBe(1);
});
