import fc from "fast-check";
import { expect, test } from "vitest";
import { guarded, unguarded } from "./formula-guard.ts";

test.each(["=1+1", "+380", "-5", "@SUM(A1)", "\tx", "\r=1", "＝1", "'=1", "''-1"])(
  "%j is no formula once it is guarded",
  (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  },
);

test.each(["", "300 km", "'tis so", "«так»", "a=b", "'"])("%j stands as it is", (text) => {
  expect(guarded(text)).toBe(text);
  expect(unguarded(text)).toBe(text);
});

test("any text comes back, and none that is written is a formula", () => {
  const text = fc
    .tuple(
      fc.constantFrom("", "'", "=", "-", "'=", "@", "\t", "''+"),
      fc.string({ unit: "binary" }),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (each) => {
      expect(unguarded(guarded(each))).toBe(each);
      expect(guarded(each)).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});
