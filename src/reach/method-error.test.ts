import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { polygonsOf } from "./area-geometry.ts";
import { envelope } from "./envelope.ts";
import { arbitraryArea } from "./fixtures/arbitrary-area.ts";
import { box, km, polygon, threeAreas } from "./fixtures/areas.ts";
import { judgedErrors } from "./fixtures/judge.ts";
import { measureError } from "./method-error.ts";

describe("measureError", () => {
  test("states what a judge finds along the whole line, rounded up", () => {
    const line = envelope(threeAreas, km(300));
    const stated = measureError(line, threeAreas, km(300));
    const [least, largest] = judgedErrors(line, threeAreas, 300);
    expect(-least).toBeLessThanOrEqual(stated.inside);
    expect(-least).toBeGreaterThan(stated.inside - 65);
    expect(largest).toBeLessThanOrEqual(stated.outside);
    expect(largest).toBeGreaterThan(stated.outside - 65);
  });

  test("tells a line that is 2 km too near or too far", () => {
    const line = envelope(threeAreas, km(100));
    expect(measureError(line, threeAreas, km(102)).inside).toBeGreaterThanOrEqual(2000);
    expect(measureError(line, threeAreas, km(98)).outside).toBeGreaterThanOrEqual(2000);
  });

  test("finds no more around edges of 900 km than the sphere explains", () => {
    const triangle = [
      polygon([
        [30, 46],
        [42, 50],
        [31, 54],
        [30, 46],
      ]),
    ];
    const { inside, outside } = measureError(envelope(triangle, km(300)), triangle, km(300));
    expect(inside).toBeLessThanOrEqual(550);
    expect(outside).toBeLessThanOrEqual(1000);
  });

  test("looks at the middle of edges on a line of more than 1000 samples too", () => {
    const village = polygon(box(34.8, 50.91, 34.801, 50.911));
    const [[circle = []] = []] = polygonsOf(envelope([village], km(100)));
    const octagon = circle.filter((_, index) => index % 32 === 0);
    const many = Array.from({ length: 100 }, () => [[...octagon, ...octagon.slice(0, 1)]]);
    const stated = measureError({ type: "MultiPolygon", coordinates: many }, [village], km(100));
    // The middle of a chord of 45 degrees lies 7.6 % of the radius inside.
    expect(stated.inside).toBeGreaterThan(6500);
  });

  test("holds for areas of any form", () => {
    fc.assert(
      fc.property(arbitraryArea, fc.integer({ min: 20, max: 400 }), (area, radius) => {
        const line = envelope([area], km(radius));
        const stated = measureError(line, [area], km(radius));
        const [least, largest] = judgedErrors(line, [area], radius);
        expect(-least).toBeLessThanOrEqual(stated.inside);
        expect(largest).toBeLessThanOrEqual(stated.outside);
      }),
      { numRuns: 5 },
    );
  });
});
