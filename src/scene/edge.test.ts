import type { Position } from "geojson";
import { expect, test } from "vitest";
import { box, polygon } from "../reach/fixtures/areas.ts";
import { edgeOf } from "./edge.ts";

test("the edge of an area runs along each ring, holes too, in its direction", () => {
  const outer = box(30, 50, 34, 54);
  const hole = box(31, 51, 32, 52).toReversed();
  const other = box(40, 50, 41, 51);
  expect(edgeOf({ type: "MultiPolygon", coordinates: [[outer, hole], [other]] })).toEqual({
    type: "MultiLineString",
    coordinates: [outer, hole, other],
  });
});

test("where an area is cut at the antimeridian it has no edge", () => {
  const coordinates = [[box(175, 60, 180, 65)], [box(-180, 60, -176, 65)]];
  expect(edgeOf({ type: "MultiPolygon", coordinates }).coordinates).toEqual([
    [
      [180, 65],
      [175, 65],
      [175, 60],
      [180, 60],
    ],
    [
      [-180, 60],
      [-176, 60],
      [-176, 65],
      [-180, 65],
    ],
  ]);
});

test("it begins anew behind every cut, wherever the ring begins", () => {
  // Twice across the antimeridian: the ring touches it in two stretches.
  const ring: Position[] = [
    [170, 60],
    [180, 60],
    [180, 62],
    [175, 63],
    [180, 64],
    [180, 66],
    [170, 66],
  ];
  const lines = [
    [
      [180, 62],
      [175, 63],
      [180, 64],
    ],
    [
      [180, 66],
      [170, 66],
      [170, 60],
      [180, 60],
    ],
  ];
  for (const [start] of ring.entries()) {
    const turned = [...ring.slice(start), ...ring.slice(0, start + 1)];
    const found = edgeOf(polygon(turned)).coordinates;
    expect(found.toSorted(([one], [other]) => (one?.[1] ?? 0) - (other?.[1] ?? 0))).toEqual(lines);
  }
});

test("a cap over a pole has the edge that is neither cut nor pole", () => {
  const cap: Position[] = [
    [-180, 80],
    [0, 75],
    [180, 80],
    [180, 90],
    [-180, 90],
    [-180, 80],
  ];
  expect(edgeOf(polygon(cap)).coordinates).toEqual([cap.slice(0, 3)]);
});

test("an edge that only touches 180 degrees, or runs along another meridian, stays", () => {
  const rings = [
    box(170, 60, 175, 65),
    [...box(170, 60, 175, 65).slice(0, 4), [180, 62], [170, 60]],
  ];
  for (const ring of rings) expect(edgeOf(polygon(ring as Position[])).coordinates).toEqual([ring]);
});
