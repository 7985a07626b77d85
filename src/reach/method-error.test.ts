import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { envelope } from "./envelope.ts";
import { arbitraryArea } from "./fixtures/arbitrary-area.ts";
import { km, threeAreas } from "./fixtures/areas.ts";
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

  test("holds for areas of any form", () => {
    fc.assert(
      fc.property(arbitraryArea, fc.integer({ min: 20, max: 400 }), (area, radius) => {
        const line = envelope([area], km(radius));
        const stated = measureError(line, [area], km(radius));
        const [least, largest] = judgedErrors(line, [area], radius);
        expect(-least).toBeLessThanOrEqual(stated.inside);
        expect(largest).toBeLessThanOrEqual(stated.outside);
      }),
      { numRuns: 8 },
    );
  });
});
