import type { Feature, Geometry, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { boundsOf } from "./bounds.ts";

const square: Position[] = [
  [30, 50],
  [32, 50],
  [32, 51],
  [30, 51],
  [30, 50],
];
const inside: Position[] = [
  [30.5, 50.2],
  [30.5, 50.8],
  [31.5, 50.8],
  [30.5, 50.2],
];

function collection(ref: string, geometry: Geometry) {
  const feature: Feature = { type: "Feature", geometry, properties: { ref } };
  return { type: "FeatureCollection" as const, features: [feature] };
}

describe("the bounds of", () => {
  test.each<[string, Geometry]>([
    ["a line", { type: "LineString", coordinates: square }],
    ["several points", { type: "MultiPoint", coordinates: square }],
    ["several lines", { type: "MultiLineString", coordinates: [inside, square] }],
    ["an area with a hole", { type: "Polygon", coordinates: [square, inside] }],
    ["several areas", { type: "MultiPolygon", coordinates: [[inside], [square]] }],
    [
      "a collection",
      {
        type: "GeometryCollection",
        geometries: [
          { type: "Point", coordinates: [30, 50] },
          { type: "Point", coordinates: [32, 51] },
        ],
      },
    ],
  ])("%s are west, south, east, north", (_what, geometry) => {
    expect(boundsOf([collection("a", geometry)], ["a"])).toEqual([30, 50, 32, 51]);
  });

  test("a point are the point twice, even where it is nought", () => {
    const point: Geometry = { type: "Point", coordinates: [0, 0] };
    expect(boundsOf([collection("a", point)], ["a"])).toEqual([0, 0, 0, 0]);
  });

  test("several references span collections, and leave the others out", () => {
    const collections = [
      collection("a", { type: "Point", coordinates: [36, -2] }),
      collection("b", { type: "Polygon", coordinates: [square] }),
      collection("c", { type: "Point", coordinates: [-77, 39] }),
    ];
    expect(boundsOf(collections, ["a", "b"])).toEqual([30, -2, 36, 51]);
  });

  test("nothing are undefined", () => {
    expect(boundsOf([collection("a", { type: "LineString", coordinates: square })], [])).toBe(
      undefined,
    );
    expect(boundsOf([], ["a"])).toBe(undefined);
  });
});
