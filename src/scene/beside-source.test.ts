import { expect, test } from "vitest";
import { besideSource } from "./beside-source.ts";
import { everythingBeside } from "./fixtures/every-kind.ts";
import { nothingBeside } from "./fixtures/sources.ts";

function kinds(laid: Partial<typeof everythingBeside>) {
  return besideSource({ ...nothingBeside, ...laid }).features.map(({ properties, geometry }) => [
    ...Object.entries(properties ?? {}).flat(),
    geometry.type,
  ]);
}

test("nothing is laid beside the reach at first", () => {
  expect(kinds({})).toEqual([]);
});

test("what is laid beside says by one property what it is", () => {
  expect(kinds(everythingBeside)).toEqual([
    ["area", "assured", "Polygon"],
    ["edge", "assured", "MultiLineString"],
    ["edge", "turf-buffer", "MultiLineString"],
    ["edge", "turf-circle", "MultiLineString"],
    ["point", "usual", "Point"],
    ["edge", "mercator-circle", "MultiLineString"],
    ["point", "usual", "Point"],
    ["area", "around", "Polygon"],
    ["edge", "around", "MultiLineString"],
    ["point", "around", "Point"],
    ["line", "measure", "LineString"],
    ["point", "measure", "Point"],
  ]);
});

test("an assured reach that is empty is not drawn", () => {
  expect(kinds({ assured: { geometry: null } })).toEqual([]);
});

test("a point inside an area has no line to it", () => {
  expect(kinds({ measured: { point: [34, 51], line: null } })).toEqual([
    ["point", "measure", "Point"],
  ]);
});
