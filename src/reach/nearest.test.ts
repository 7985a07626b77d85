import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryArea } from "./fixtures/arbitrary-area.ts";
import { box, polygon, threeAreas } from "./fixtures/areas.ts";
import { judge } from "./fixtures/judge.ts";
import { distanceToOutline } from "./nearest.ts";

const around = fc.tuple(
  fc.double({ min: 18, max: 50, noNaN: true }),
  fc.double({ min: 42, max: 62, noNaN: true }),
);

describe("distanceToOutline", () => {
  test("measures to the nearest point of an edge, not to its nearest end", () => {
    const toEdge = distanceToOutline([polygon(box(30, 50, 40, 51))]);
    // One degree of the meridian from 51 to 52 north on WGS 84.
    expect(toEdge([35, 52])).toBeCloseTo(111.257, 1);
  });

  test("is not misled by a long edge that a plane would bend nearer", () => {
    const toEither = distanceToOutline([
      polygon(box(30, 50, 40, 51)),
      polygon(box(34.9, 52.95, 35.1, 53.1)),
    ]);
    // The long edge is 111 km away, the small box 0.95 degrees of the meridian.
    expect(toEither([35, 52])).toBeCloseTo(105.71, 1);
  });

  test("agrees within 3 m with a search of every 300 m of three areas", () => {
    const toOutline = distanceToOutline(threeAreas);
    const judged = judge(threeAreas);
    fc.assert(
      fc.property(around, (position) => {
        fc.pre(judged(position) > 5);
        expect(Math.abs(toOutline(position) - judged(position))).toBeLessThan(0.003);
      }),
      { numRuns: 200 },
    );
  });

  test("agrees for areas of any form", () => {
    fc.assert(
      fc.property(arbitraryArea, around, (area, position) => {
        const expected = judge([area])(position);
        fc.pre(expected > 5);
        expect(Math.abs(distanceToOutline([area])(position) - expected)).toBeLessThan(0.003);
      }),
      { numRuns: 60 },
    );
  });
});
