import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { polygonsOf } from "./area-geometry.ts";
import { envelope, fieldAround } from "./envelope.ts";
import { arbitraryArea } from "./fixtures/arbitrary-area.ts";
import { box, km, polygon, threeAreas } from "./fixtures/areas.ts";
import { judgedErrors } from "./fixtures/judge.ts";
import { measureError } from "./method-error.ts";

const field = fieldAround(threeAreas);

describe("measureError", () => {
  test("tells a line that is 2 km too near or too far", () => {
    const line = envelope(threeAreas, km(100));
    const near = measureError(line, field, km(102));
    expect(near.inside).toBeGreaterThanOrEqual(2000);
    expect(near.inside).toBeLessThanOrEqual(3010);
    expect(near.outside).toBe(0);
    expect(measureError(line, field, km(98)).outside).toBeGreaterThanOrEqual(2000);
  });

  test("looks at the middle of edges", () => {
    const village = polygon(box(34.8, 50.91, 34.801, 50.911));
    const [[circle = []] = []] = polygonsOf(envelope([village], km(100)));
    const eighth = Math.floor(circle.length / 8);
    const octagon = circle.filter((_, index) => index % eighth === 0).slice(0, 8);
    const line = polygon([...octagon, ...octagon.slice(0, 1)]);
    // The middle of a chord of 45 degrees lies 7.6 % of the radius inside.
    expect(measureError(line, fieldAround([village]), km(100)).inside).toBeGreaterThan(6500);
  });

  test("passes over the cut along the antimeridian and over a pole", () => {
    const area = polygon(box(10, 80, 40, 84));
    const { inside, outside } = measureError(
      envelope([area], km(1000)),
      fieldAround([area]),
      km(1000),
    );
    expect(inside).toBeLessThanOrEqual(25);
    expect(outside).toBeLessThanOrEqual(25);
  });

  test("holds for areas of any form, as a judge finds along the whole line", () => {
    fc.assert(
      fc.property(arbitraryArea, fc.integer({ min: 20, max: 400 }), (area, radius) => {
        const line = envelope([area], km(radius));
        const stated = measureError(line, fieldAround([area]), km(radius));
        const [least, largest] = judgedErrors(line, [area], radius);
        // The judge measures to a row of points, up to 30 cm too far.
        expect(-least).toBeLessThanOrEqual(stated.inside);
        expect(largest).toBeLessThanOrEqual(stated.outside + 0.3);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });
});
