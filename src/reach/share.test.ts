import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryArea } from "./fixtures/arbitrary-area.ts";
import { box, polygon } from "./fixtures/areas.ts";
import { shareWithin } from "./share.ts";

const area = polygon(box(30, 50, 34, 51));

describe("shareWithin", () => {
  test("is 1 for what lies wholly within reach and 0 for what lies without", () => {
    expect(shareWithin(area, polygon(box(29, 49, 35, 52)))).toBe(1);
    expect(shareWithin(area, polygon(box(35, 50, 36, 51)))).toBe(0);
  });

  test("is not more than 1 where the overlap loses positions that lie on an edge", () => {
    const needless = polygon([
      [30, 50],
      [32, 50],
      [34, 50],
      [34, 51],
      [32, 51],
      [30, 51],
      [30, 50],
    ]);
    expect(shareWithin(needless, polygon(box(29, 49, 35, 52)))).toBe(1);
  });

  test("is 0 for what only touches the reach", () => {
    expect(shareWithin(area, polygon(box(34, 50, 35, 51)))).toBe(0);
  });

  test("goes by area: a quarter of the longitudes is a quarter", () => {
    expect(shareWithin(area, polygon(box(29, 49, 31, 52)))).toBeCloseTo(0.25, 6);
  });

  test("does not count what a hole in the reach leaves out", () => {
    const holed = polygon(box(29, 49, 35, 52), box(31, 49.5, 33, 51.5).reverse());
    expect(shareWithin(area, holed)).toBeCloseTo(0.5, 6);
  });

  test("lies between 0 and 1, and is whole within itself", () => {
    fc.assert(
      fc.property(arbitraryArea, arbitraryArea, (one, other) => {
        const share = shareWithin(one, other);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(shareWithin(one, one)).toBeCloseTo(1, 9);
      }),
      { numRuns: 50 },
    );
  });
});
