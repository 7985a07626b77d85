import fc from "fast-check";
import { Geodesic } from "geographiclib-geodesic";
import { describe, expect, test } from "vitest";
import { arcOfChord, meridionalRadius, primeVerticalRadius, toCartesian } from "./ellipsoid.ts";

function chordBetween(from: readonly [number, number], to: readonly [number, number]) {
  const points = new Float64Array(6);
  toCartesian(...from, points, 0);
  toCartesian(...to, points, 3);
  const [x = 0, y = 0, z = 0, toX = 0, toY = 0, toZ = 0] = points;
  return { chord: Math.hypot(toX - x, toY - y, toZ - z), rise: toZ - z, middle: (z + toZ) / 2 };
}

describe("the ellipsoid", () => {
  test("has its equator and its poles where WGS 84 has them", () => {
    const out = new Float64Array(6);
    toCartesian(90, 0, out, 0);
    toCartesian(0, 90, out, 3);
    expect(out[1]).toBeCloseTo(6378.137, 6);
    expect(out[5]).toBeCloseTo(6356.752314245, 6);
  });

  test("has the radii of curvature of its closed formulas at the equator and the poles", () => {
    expect(primeVerticalRadius(0)).toBeCloseTo(6378.137, 6);
    expect(meridionalRadius(0)).toBeCloseTo(6335.439327, 5);
    expect(meridionalRadius(90)).toBeCloseTo(primeVerticalRadius(90), 6);
  });

  test.each([
    [500, 0.001],
    [2000, 1],
  ])(
    "knows the geodesic of a chord of up to %i km to %d m, as GeographicLib does",
    (most, meters) => {
      const place = fc.record({
        lat: fc.double({ min: -89, max: 89, noNaN: true }),
        bearing: fc.double({ min: 0, max: 360, noNaN: true }),
        km: fc.double({ min: 0.001, max: most, noNaN: true }),
      });
      fc.assert(
        fc.property(place, ({ lat, bearing, km }) => {
          const { lat2 = 0, lon2 = 0 } = Geodesic.WGS84.Direct(lat, 20, bearing, km * 1000);
          const { chord, rise, middle } = chordBetween([20, lat], [lon2, lat2]);
          expect(Math.abs(arcOfChord(chord, rise, middle) - km) * 1000).toBeLessThan(meters);
        }),
        { numRuns: 500 },
      );
    },
  );

  test("has no way from a point to itself", () => {
    expect(arcOfChord(0, 0, 4000)).toBe(0);
  });
});
