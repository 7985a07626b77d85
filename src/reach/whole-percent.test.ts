import { describe, expect, test } from "vitest";
import { toWholePercent } from "./whole-percent.ts";

describe("toWholePercent", () => {
  test.each([
    [0, 0],
    [0.049, 0],
    [0.05, 1],
    [0.6, 1],
    [48.49, 48],
    [48.5, 49],
    [99.4, 99],
    [99.949, 99],
    [99.95, 99],
    [99.9998, 99],
    [99.99995, 100],
    [100, 100],
  ])("says %s percent as %s", (percent, whole) => {
    expect(toWholePercent(percent)).toBe(whole);
  });
});
