import fc from "fast-check";
import { Geodesic } from "geographiclib-geodesic";
import { describe, expect, test } from "vitest";
import type { Area } from "./area-geometry.ts";
import { arbitraryArea } from "./fixtures/arbitrary-area.ts";
import { box, polygon, threeAreas } from "./fixtures/areas.ts";
import { judgedGap } from "./fixtures/judge.ts";
import { gap } from "./gap.ts";

const west = polygon(box(30, 50, 31, 51));

describe("gap", () => {
  test("is shortest between the northern corners of two boxes side by side, on WGS 84", () => {
    const between = gap(west, polygon(box(32, 50, 33, 51)));
    expect(between).toBeCloseTo(70.197, 3);
    expect(between).toBeCloseTo((Geodesic.WGS84.Inverse(51, 31, 51, 32).s12 ?? 0) / 1000, 6);
  });

  test("is measured from a corner to the middle of an edge, from either side", () => {
    const tip = polygon([
      [30.5, 52],
      [31, 53],
      [30, 53],
      [30.5, 52],
    ]);
    // One degree of the meridian from 51 to 52 north.
    expect(gap(west, tip)).toBeCloseTo(111.257, 2);
    expect(gap(tip, west)).toBeCloseTo(111.257, 2);
  });

  test("is 0 where areas share a border, a corner, or a corner on an edge", () => {
    expect(gap(west, polygon(box(31, 50, 32, 51)))).toBeCloseTo(0, 3);
    expect(gap(west, polygon(box(31, 51, 32, 52)))).toBeCloseTo(0, 3);
    expect(gap(west, polygon(box(31, 50.3, 32, 50.7)))).toBeCloseTo(0, 3);
    const [one, two] = threeAreas as [Area, Area];
    expect(gap(one, two)).toBeCloseTo(0, 3);
  });

  test("is 0 where one overlaps the other or lies wholly within it", () => {
    expect(gap(west, polygon(box(30.5, 50.5, 31.5, 51.5)))).toBe(0);
    expect(gap(west, polygon(box(30.4, 50.4, 30.6, 50.6)))).toBe(0);
    expect(gap(polygon(box(30.4, 50.4, 30.6, 50.6)), west)).toBe(0);
    // A cross: no corner of one lies within the other.
    expect(gap(polygon(box(30, 50.4, 33, 50.6)), polygon(box(31, 50, 32, 51)))).toBe(0);
  });

  test("is that to the rim of a hole for what lies in it", () => {
    const around = polygon(box(30, 50, 34, 54), box(31, 51, 33, 53).toReversed());
    const inside = polygon(box(31.9, 52, 32.1, 52.5));
    // Half a degree of the meridian from 52.5 to 53 north.
    expect(gap(around, inside)).toBeCloseTo(55.64, 2);
  });

  test("is that of the nearest parts", () => {
    const parts: Area = {
      type: "MultiPolygon",
      coordinates: [[box(40, 50, 41, 51)], [box(32, 50, 33, 51)]],
    };
    expect(gap(west, parts)).toBeCloseTo(70.197, 3);
  });

  test("agrees with all pairs of points of two outlines, measured by GeographicLib", () => {
    fc.assert(
      fc.property(arbitraryArea, arbitraryArea, (one, other) => {
        const between = gap(one, other);
        fc.pre(between > 5);
        const judged = judgedGap(one, other);
        expect(judged - between).toBeLessThan(0.05);
        expect(judged - between).toBeGreaterThan(-0.003);
      }),
      { numRuns: 25 },
    );
  });

  test("is the same from either side", () => {
    fc.assert(
      fc.property(arbitraryArea, arbitraryArea, (one, other) => {
        expect(gap(one, other)).toBeCloseTo(gap(other, one), 9);
      }),
      { numRuns: 40 },
    );
  });
});
