import { kinks } from "@turf/kinks";
import fc from "fast-check";
import { expect, test } from "vitest";
import { crossingOf } from "./ring-crossing.ts";

type Point = [number, number];

function closed(points: readonly Point[]): readonly Point[] {
  const [first] = points;
  return first ? [...points, first] : [];
}

/** Millionths of a degree over a few degrees, so that no three points are in line by chance. */
const fine = fc.tuple(
  fc.integer({ min: 30_000_000, max: 40_000_000 }).map((value) => value / 1e6),
  fc.integer({ min: 45_000_000, max: 55_000_000 }).map((value) => value / 1e6),
);

test("agrees with a comparison of every pair of edges", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fine, { minLength: 3, maxLength: 12 }), (points) => {
      const ring = closed(points);
      const found = kinks({ type: "Polygon", coordinates: [ring.map((each) => [...each])] });
      expect(crossingOf(ring) !== undefined).toBe(found.features.length > 0);
    }),
    { numRuns: 1000 },
  );
});

test("finds nothing in a ring sorted round a point, however many corners it has", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 400 }),
      fc.double({ min: 0.5, max: 5 }),
      (count, size) => {
        const ring = Array.from({ length: count }, (_, index): Point => {
          const turn = (2 * Math.PI * index) / count;
          const radius = size * (1 + (index % 2));
          return [36 + radius * Math.cos(turn), 50 + radius * Math.sin(turn)];
        });
        expect(crossingOf(closed(ring))).toBeUndefined();
      },
    ),
  );
});

test.each([
  [
    "a bow tie",
    [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
    ],
  ],
  [
    "a spike",
    [
      [0, 0],
      [4, 0],
      [6, 0],
      [4, 0],
      [4, 4],
    ],
  ],
  [
    "a triangle without an inside",
    [
      [0, 0],
      [4, 0],
      [2, 0],
    ],
  ],
  [
    "a spike at the start",
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, -2],
    ],
  ],
  [
    "an edge on another",
    [
      [0, 0],
      [4, 0],
      [4, 2],
      [1, 2],
      [1, 0],
      [3, 0],
      [3, 4],
      [0, 4],
    ],
  ],
  [
    "a corner touching an edge",
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [2, 0],
      [0, 4],
    ],
  ],
] as [string, Point[]][])("finds %s", (_, points) => {
  expect(crossingOf(closed(points))).toBeDefined();
});

test("takes a repeated position for one corner", () => {
  expect(
    crossingOf(
      closed([
        [0, 0],
        [4, 0],
        [4, 0],
        [4, 4],
        [0, 4],
      ]),
    ),
  ).toBeUndefined();
});
