import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import kinks from "@turf/kinks";
import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { type Area, lonLat, polygonsOf } from "./area-geometry.ts";
import { distance } from "./distance.ts";
import { envelope } from "./envelope.ts";
import { arbitraryArea } from "./fixtures/arbitrary-area.ts";
import { box, km, polygon, threeAreas } from "./fixtures/areas.ts";

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
  test.each([0, -300, Number.NaN, Number.POSITIVE_INFINITY])("refuses a radius of %s", (value) => {
    expect(() => envelope(threeAreas, km(value))).toThrow(RangeError);
    expect(() => envelope(threeAreas, km(value))).toThrow(`not ${value}`);
  });

  test("refuses to start from nothing", () => {
    expect(() => envelope([], km(300))).toThrow("areas must not be empty");
  });

  test("refuses a reach over a pole or the date line, naming the position", () => {
    expect(() => envelope([polygon(box(30, 80, 31, 81))], km(500))).toThrow("[31, 81]");
    expect(() => envelope([polygon(box(-178, 60, -177, 61))], km(300))).toThrow("[-178, 60]");
  });

  test("is a circle around an area as small as a village", () => {
    const line = envelope([polygon(box(34.8, 50.91, 34.801, 50.911))], km(300));
    const distances = outlinePositions(line).map((position) => distance([34.8, 50.91], position));
    expect(Math.min(...distances)).toBeGreaterThan(299.9);
    expect(Math.max(...distances)).toBeLessThan(301.1);
  });

  test("starts from the whole area, not from its centre", () => {
    const long = polygon(box(30, 50, 40, 50.5));
    const line = envelope([long], km(100));
    expect(booleanPointInPolygon([41, 50.2], line)).toBe(true);
    expect(booleanPointInPolygon([42, 50.2], line)).toBe(false);
  });

  test("takes an area's edge as straight in longitude and latitude, however long", () => {
    const line = envelope([polygon(box(30, 50, 40, 51))], km(100));
    // 95 km south of the southern edge, 106 km north of the northern one.
    expect(booleanPointInPolygon([35, 49.15], line)).toBe(true);
    expect(booleanPointInPolygon([35, 51.95], line)).toBe(false);
  });

  test("merges areas whose reaches meet, and leaves others apart", () => {
    const apart = [polygon(box(30, 50, 31, 51)), polygon(box(33, 50, 34, 51))];
    expect(polygonsOf(envelope(apart, km(60)))).toHaveLength(2);
    expect(polygonsOf(envelope(apart, km(75)))).toHaveLength(1);
    expect(polygonsOf(envelope(threeAreas, km(300)))).toHaveLength(1);
  });

  test("has a hole only where nothing is within reach", () => {
    const frame = polygon(box(30, 48, 40, 54), box(32, 49.5, 38, 52.5).reverse());
    const [near = []] = polygonsOf(envelope([frame], km(100)));
    expect(near).toHaveLength(2);
    expect(turn(near[1] ?? [])).toBeLessThan(0);
    expect(polygonsOf(envelope([frame], km(170)))).toEqual([[expect.any(Array)]]);
  });

  test("takes areas that overlap, and the same area twice", () => {
    const one = polygon(box(30, 50, 32, 51));
    const other = polygon(box(31, 50, 33, 51));
    expect(envelope([one, one], km(50))).toEqual(envelope([one], km(50)));
    expect(polygonsOf(envelope([one, other], km(50)))).toEqual([[expect.any(Array)]]);
  });

  test("does not cross itself", () => {
    const line = envelope(threeAreas, km(300));
    expect(kinks(line).features).toEqual([]);
  });

  test("keeps every corner of the areas inside", () => {
    fc.assert(
      fc.property(fc.array(arbitraryArea, { minLength: 1, maxLength: 3 }), radius, (areas, r) => {
        const line = envelope(areas, r);
        for (const corner of areas.flatMap(outlinePositions)) {
          expect(booleanPointInPolygon(corner, line)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("grows with the radius", () => {
    fc.assert(
      fc.property(arbitraryArea, radius, (area, r) => {
        const larger = envelope([area], km(r * 1.02 + 0.1));
        for (const position of outlinePositions(envelope([area], r))) {
          expect(booleanPointInPolygon(position, larger)).toBe(true);
        }
      }),
      { numRuns: 25 },
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
      { numRuns: 25 },
    );
  });
});
