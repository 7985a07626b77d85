import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isUnderOne, wholePercent } from "./whole.ts";

describe("a whole percentage", () => {
  test("says all only of what is all, and nothing only of what is nothing", () => {
    expect([100, 99.95, 99.949, 99.5].map(wholePercent)).toEqual([100, 100, 99, 99]);
    expect([0, 0.049, 0.05, 0.4, 1.5].map(wholePercent)).toEqual([0, 0, 1, 1, 2]);
  });

  test("is whole, within 0 to 100, and off by less than one", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (percent) => {
        const whole = wholePercent(percent);
        expect(Number.isInteger(whole)).toBe(true);
        expect(Math.abs(whole - percent)).toBeLessThan(1);
      }),
    );
  });
});

test("what is there but less than one is told from nothing and from one", () => {
  expect([0, 0.001, 0.7, 1, 84].map(isUnderOne)).toEqual([false, true, true, false, false]);
});
