import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import kinks from "@turf/kinks";
import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { type Area, lonLat, polygonsOf } from "./area-geometry.ts";
import { distance } from "./distance.ts";
import { envelope, fieldAround } from "./envelope.ts";
import { arbitraryArea } from "./fixtures/arbitrary-area.ts";
import { box, km, polygon, threeAreas } from "./fixtures/areas.ts";
import { judgedErrors } from "./fixtures/judge.ts";
import { linesAt } from "./line.ts";

const radius = fc.double({ min: 1, max: 400, noNaN: true }).map(km);

function outlinePositions(area: Area): Position[] {
  return polygonsOf(area).flat(2);
}

/** Twice the area in the plane of longitude and latitude, about the ring's first position. */
function turn(ring: readonly Position[]): number {
  const [lon0 = 0, lat0 = 0] = ring[0] ?? [];
  return ring.slice(1).reduce((sum, to, index) => {
    const [lon, lat] = lonLat(ring[index] ?? to);
    const [toLon, toLat] = lonLat(to);
    return sum + (lon - lon0) * (toLat - lat0) - (toLon - lon0) * (lat - lat0);
  }, 0);
}

describe("envelope", () => {
  test.each([0, -300, 0.99, 2000.01, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses a radius of %s in a sentence",
    (value) => {
      expect(() => envelope(threeAreas, km(value))).toThrow(RangeError);
      expect(() => envelope(threeAreas, km(value))).toThrow(
        `a radius must be a number of kilometres from 1 to 2000, not ${value}`,
      );
    },
  );

  test.each([1, 2000])("draws a radius of %s km", (value) => {
    expect(polygonsOf(envelope(threeAreas, km(value))).length).toBeGreaterThan(0);
  });

  test("refuses to start from nothing", () => {
    const nothing: Area = { type: "MultiPolygon", coordinates: [] };
    expect(() => envelope([], km(300))).toThrow("needs an area to start from");
    expect(() => envelope([nothing], km(300))).toThrow("needs an area to start from");
  });

  test("is a circle around an area as small as a village, exact on WGS 84", () => {
    const corner: Position = [34.8, 50.91];
    const line = envelope([polygon(box(34.8, 50.91, 34.80001, 50.91001))], km(300));
    const distances = outlinePositions(line).map((position) => distance(corner, position));
    expect(Math.min(...distances)).toBeGreaterThan(299.998);
    expect(Math.max(...distances)).toBeLessThan(300.002);
  });

  test("starts from the whole area, not from its centre", () => {
    const long = polygon(box(30, 50, 40, 50.5));
    const line = envelope([long], km(100));
    expect(booleanPointInPolygon([41, 50.2], line)).toBe(true);
    expect(booleanPointInPolygon([42, 50.2], line)).toBe(false);
  });

  test("merges areas whose reaches meet, and leaves others apart", () => {
    // At 51 north, where they are nearest, 140.38 km lie between them.
    const apart = [polygon(box(30, 50, 31, 51)), polygon(box(33, 50, 34, 51))];
    const half = distance([31, 51], [33, 51]) / 2;
    expect(polygonsOf(envelope(apart, km(half - 0.05)))).toHaveLength(2);
    expect(polygonsOf(envelope(apart, km(half + 0.05)))).toHaveLength(1);
    expect(polygonsOf(envelope(threeAreas, km(300)))).toHaveLength(1);
  });

  test("keeps a gap between two reaches open until they meet, however narrow", () => {
    // Edges along one meridian each: the gap is narrowest in the north, and closes from there.
    const apart = [polygon(box(30, 50, 31, 51)), polygon(box(33, 50, 34, 51))];
    const half = distance([31, 51], [33, 51]) / 2;
    const line = envelope(apart, km(half - 0.03));
    expect(booleanPointInPolygon([32, 51], line)).toBe(false);
    expect(booleanPointInPolygon([31.99, 51], line)).toBe(true);
    expect(booleanPointInPolygon([32.01, 51], line)).toBe(true);
  });

  test("has a hole only where nothing is within reach, until it closes", () => {
    const frame = polygon(box(30, 48, 40, 54), box(32, 49.5, 38, 52.5).reverse());
    const [near = []] = polygonsOf(envelope([frame], km(100)));
    expect(near).toHaveLength(2);
    expect(turn(near[1] ?? [])).toBeLessThan(0);
    expect(polygonsOf(envelope([frame], km(170)))).toEqual([[expect.any(Array)]]);
    // The middle of the hole lies 166.9 km from its northern and southern rim.
    const deepest = Math.min(distance([35, 51], [35, 52.5]), distance([35, 51], [35, 49.5]));
    expect(polygonsOf(envelope([frame], km(deepest - 0.2)))[0]).toHaveLength(2);
  });

  test("takes areas that overlap, and the same area twice", () => {
    const one = polygon(box(30, 50, 32, 51));
    const other = polygon(box(31, 50, 33, 51));
    expect(polygonsOf(envelope([one, one], km(50)))).toEqual([[expect.any(Array)]]);
    expect(judgedErrors(envelope([one, one], km(50)), [one], 50)[1]).toBeLessThan(25);
    expect(polygonsOf(envelope([one, other], km(50)))).toEqual([[expect.any(Array)]]);
  });

  test("does not cross itself", () => {
    for (const value of [1, 10, 84, 300, 2000]) {
      expect(kinks(envelope(threeAreas, km(value))).features).toEqual([]);
    }
  });

  test("closes around edges of 100 km, which a chord leaves by 2 m, at the smallest radii", () => {
    const star = polygon([
      [30.760159768702458, 51.80884302929389],
      [30.64213432726232, 51.96857696410668],
      [30.375911102574328, 52.9591621940444],
      [29.60043464287418, 52.274128905113976],
      [29.035123579584734, 51.80884302929389],
      [30.02806043925233, 51.60013263130069],
      [30.375911102574328, 50.873222551620785],
      [30.624245033778, 51.659842670571685],
      [30.760159768702458, 51.80884302929389],
    ]);
    for (const radius of [1, 1.01, 1.02, 1.03, 1.04, 1.05]) {
      expect(kinks(envelope([star], km(radius))).features).toEqual([]);
      expect(linesAt(fieldAround([star]), radius).every(({ isClosed }) => isClosed)).toBe(true);
    }
  });

  test("keeps every corner of the areas inside", () => {
    fc.assert(
      fc.property(fc.array(arbitraryArea, { minLength: 1, maxLength: 3 }), radius, (areas, r) => {
        const line = envelope(areas, r);
        for (const corner of areas.flatMap(outlinePositions)) {
          expect(booleanPointInPolygon(corner, line)).toBe(true);
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  test("grows with the radius", () => {
    fc.assert(
      fc.property(arbitraryArea, radius, (area, r) => {
        const larger = envelope([area], km(r + 0.03));
        for (const position of outlinePositions(envelope([area], r))) {
          expect(booleanPointInPolygon(position, larger)).toBe(true);
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  test("is valid GeoJSON: closed rings, outer counter-clockwise, holes clockwise, 6 decimals", () => {
    fc.assert(
      fc.property(fc.array(arbitraryArea, { minLength: 1, maxLength: 3 }), radius, (areas, r) => {
        const polygons = polygonsOf(envelope(areas, r));
        expect(polygons.length).toBeGreaterThan(0);
        for (const [outer = [], ...holes] of polygons) {
          expect(turn(outer)).toBeGreaterThan(0);
          for (const hole of holes) expect(turn(hole)).toBeLessThan(0);
          for (const ring of [outer, ...holes]) {
            expect(ring.length).toBeGreaterThanOrEqual(4);
            expect(ring.at(-1)).toEqual(ring[0]);
            for (const degrees of ring.flat()) expect(degrees).toBe(Number(degrees.toFixed(6)));
          }
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});
