import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import type { ClaimId } from "../dossier/model.ts";
import { linkShape } from "../reach/link.ts";
import { positionsOf } from "./bounds.ts";
import { linkFrame } from "./link-frame.ts";

/** The bounds of the drawn line, its parts put together east of its western end. */
function drawnFrame(from: Position, to: Position, west: number) {
  const line = positionsOf(linkShape({ claim: "c-1" as ClaimId, ends: [from, to] }).geometry);
  const longitudes = line.map(([lng = 0]) => (lng < west - 1e-6 ? lng + 360 : lng));
  const latitudes = line.map(([, lat = 0]) => lat);
  return {
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  };
}

describe("the frame of a link", () => {
  test("reaches as far north as the great circle, which turns between the ends", () => {
    // Washington to Kyiv: by Clairaut's relation the vertex is 59.91 north.
    const [west, south, east, north] = linkFrame([
      [-77.036366, 38.895108],
      [30.523399, 50.450097],
    ]);
    expect([west, south, east]).toEqual([-77.036366, 38.895108, 30.523399]);
    expect(north).toBeCloseTo(59.91, 2);
  });

  test("ends at its ends where the circle turns beyond them", () => {
    expect(
      linkFrame([
        [30, 10],
        [31, 50],
      ]),
    ).toEqual([30, 10, 31, 50]);
    expect(
      linkFrame([
        [31, 50],
        [30, 10],
      ]),
    ).toEqual([30, 10, 31, 50]);
  });

  test("goes as far south in the southern half of the Earth", () => {
    const [, south, , north] = linkFrame([
      [-70, -33],
      [151, -34],
    ]);
    expect(north).toBe(-33);
    expect(south).toBeLessThan(-55);
  });

  test("ends east of 180 degrees where the shorter way leads across the antimeridian", () => {
    const [west, , east] = linkFrame([
      [-77, 39],
      [126, 39],
    ]);
    expect([west, east]).toEqual([126, 283]);
  });

  test("ends where the map does if the way leads over a pole", () => {
    expect(
      linkFrame([
        [30, 60],
        [-150, 50],
      ]),
    ).toEqual([-150, 50, 30, 85]);
    expect(
      linkFrame([
        [30, -60],
        [-150, 50],
      ]),
    ).toEqual([-150, -85, 30, 50]);
  });

  test("is that of the ends where there is no one way, or none", () => {
    expect(
      linkFrame([
        [30, 60],
        [30, 60],
      ]),
    ).toEqual([30, 60, 30, 60]);
    expect(
      linkFrame([
        [0, 0],
        [90, 0],
      ]),
    ).toEqual([0, 0, 90, 0]);
  });

  test("holds the line as it is drawn, with less than a degree to spare", () => {
    const place = fc.tuple(
      fc.double({ min: -179.9, max: 179.9, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
    );
    fc.assert(
      fc.property(place, place, (from, to) => {
        const apart = Math.abs(from[0] - to[0]);
        fc.pre(apart > 0.01 && Math.abs(apart - 180) > 5);
        const [west, south, east, north] = linkFrame([from, to]);
        const drawn = drawnFrame(from, to, west);
        expect(drawn.west).toBeCloseTo(west, 5);
        expect(drawn.east).toBeCloseTo(east, 5);
        if (drawn.north < 84) {
          expect(north).toBeGreaterThan(drawn.north - 1e-5);
          expect(north).toBeLessThan(drawn.north + 1);
        }
        if (drawn.south > -84) {
          expect(south).toBeLessThan(drawn.south + 1e-5);
          expect(south).toBeGreaterThan(drawn.south - 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
