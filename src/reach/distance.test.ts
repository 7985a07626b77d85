import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distance } from "./distance.ts";

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe("distance", () => {
  test("follows the ellipsoid: a degree of the meridian is longer near the pole", () => {
    expect(distance([30, 0], [30, 1])).toBeCloseTo(110.574, 3);
    expect(distance([30, 89], [30, 90])).toBeCloseTo(111.694, 3);
  });

  test("takes longitude first: Wellington to Salamanca as GeographicLib documents it", () => {
    expect(distance([174.81, -41.32], [-5.5, 40.96])).toBeCloseTo(19959.679, 3);
  });

  test("is the same in both directions and 0 to itself", () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        expect(distance(a, b)).toBeCloseTo(distance(b, a), 6);
        expect(distance(a, a)).toBe(0);
      }),
    );
  });

  test("is never longer by way of a third position", () => {
    fc.assert(
      fc.property(position, position, position, (a, b, c) => {
        expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c) + 1e-6);
      }),
    );
  });

  test("refuses a position without a latitude", () => {
    expect(() => distance([30], [30, 1])).toThrow("[30]");
  });
});
