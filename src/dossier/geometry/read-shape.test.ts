import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasGeoJsonStructure } from "./geojson-structure.ts";
import { readShape } from "./read-shape.ts";

test("geojson-validation is asked about no type that makes it throw or pass blindly", () => {
  for (const type of ["toString", "constructor", "__proto__", "Feature", "GeometryCollection", 7]) {
    expect(hasGeoJsonStructure({ type, coordinates: [], geometries: [] })).toBe(false);
  }
  expect(hasGeoJsonStructure({ type: "Point", coordinates: [35, 50] })).toBe(true);
  expect(hasGeoJsonStructure({ type: "Point", coordinates: ["35", 50] })).toBe(false);
});

describe("reads every type of geometry", () => {
  const ring = [
    [35, 49],
    [38, 49],
    [38, 50],
    [35, 49],
  ];
  test.each([
    ["Point", [35, 49], 1, 0, 0],
    [
      "MultiPoint",
      [
        [35, 49],
        [36, 50],
      ],
      2,
      0,
      0,
    ],
    [
      "LineString",
      [
        [35, 49],
        [36, 50],
      ],
      2,
      1,
      0,
    ],
    [
      "MultiLineString",
      [
        [
          [35, 49],
          [36, 50],
        ],
        [
          [37, 49],
          [38, 50],
        ],
      ],
      4,
      2,
      0,
    ],
    ["Polygon", [ring], 4, 0, 1],
    ["MultiPolygon", [[ring], [ring, ring]], 12, 0, 2],
  ])("%s", (type, coordinates, positions, lines, polygons) => {
    const { shape, findings } = readShape({ type, coordinates });
    expect(findings).toEqual([]);
    expect([shape.positions.length, shape.lines.length, shape.polygons.length]).toEqual([
      positions,
      lines,
      polygons,
    ]);
  });
});

test("names the place of each position in the geometry", () => {
  const { shape } = readShape({
    type: "MultiPolygon",
    coordinates: [
      [
        [
          [35, 49],
          [36, 50],
        ],
      ],
    ],
  });
  expect(shape.positions.map((position) => position.path)).toEqual([
    ["coordinates", 0, 0, 0],
    ["coordinates", 0, 0, 1],
  ]);
});

/** Lists of lists of numbers, some of them positions, as deep as chance makes them. */
const { list } = fc.letrec<{ list: unknown }>((tie) => ({
  list: fc.oneof(
    { depthSize: "small" },
    fc.tuple(fc.integer({ min: 30, max: 40 }), fc.integer({ min: 45, max: 55 })),
    fc.constantFrom<unknown>(35, "35", null),
    fc.array(tie("list"), { maxLength: 4 }),
  ),
}));

const geometry = fc.record({
  type: fc.constantFrom("Point", "MultiPoint", "LineString", "Polygon", "MultiPolygon"),
  coordinates: list,
});

function countNumbers(value: unknown): number {
  return Array.isArray(value)
    ? value.reduce<number>((sum, each) => sum + countNumbers(each), 0)
    : Number(value !== undefined);
}

test("reads every number, or finds what is wrong", () => {
  fc.assert(
    fc.property(geometry, (any) => {
      const { shape, findings } = readShape(any);
      const read = shape.positions.reduce((sum, position) => sum + position.at.length, 0);
      if (findings.length === 0) expect(read).toBe(countNumbers(any.coordinates));
    }),
    { numRuns: 3000 },
  );
});

test("says what it could not read beside what it could", () => {
  const open = [
    [35, 49],
    [38, 49],
    [38, 50],
    [35, 50],
  ];
  expect(readShape({ type: "MultiPolygon", coordinates: [[open], 5] }).findings).toEqual([
    { path: ["coordinates"], code: "geometry-structure", details: { type: "MultiPolygon" } },
  ]);
});
