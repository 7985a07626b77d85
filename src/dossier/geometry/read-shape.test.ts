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

test("finds nothing only where geojson-validation finds nothing", () => {
  const number = fc.oneof(fc.integer({ min: -180, max: 180 }), fc.constantFrom("1", null));
  const { list } = fc.letrec<{ list: unknown }>((tie) => ({
    list: fc.oneof({ depthSize: "small" }, number, fc.array(tie("list"), { maxLength: 4 })),
  }));
  const type = fc.constantFrom("Point", "LineString", "Polygon", "MultiPolygon", "Curve");
  fc.assert(
    fc.property(type, list, (name, coordinates) => {
      const geometry = { type: name, coordinates };
      const { shape, findings } = readShape(geometry);
      const rings = shape.polygons.flatMap((polygon) => polygon.rings);
      const hasShortOrOpen = [...shape.lines, ...rings].length > 0;
      if (findings.length === 0 && !hasShortOrOpen) {
        expect(hasGeoJsonStructure(geometry)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
