import fc from "fast-check";
import { Geodesic } from "geographiclib-geodesic";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import type { Area } from "./area-geometry.ts";
import { sharedBorder } from "./border.ts";
import { arbitraryArea } from "./fixtures/arbitrary-area.ts";
import { box, polygon, threeAreas } from "./fixtures/areas.ts";

function geodesicKm(...line: Position[]): number {
  return line.slice(1).reduce((sum, [lon = 0, lat = 0], index) => {
    const [fromLon = 0, fromLat = 0] = line[index] ?? [];
    return sum + (Geodesic.WGS84.Inverse(fromLat, fromLon, lat, lon).s12 ?? Number.NaN) / 1000;
  }, 0);
}

const west = polygon(box(30, 50, 31, 51));

describe("sharedBorder", () => {
  test("is the length of an edge that two neighbours have, on WGS 84", () => {
    // One degree of the meridian from 50 to 51 north.
    const shared = sharedBorder(west, polygon(box(31, 50, 32, 51)));
    expect(shared).toBeCloseTo(111.239, 3);
    expect(shared).toBeCloseTo(geodesicKm([31, 50], [31, 51]), 9);
  });

  test("sums every edge of a border that bends: made-up neighbours, judged by GeographicLib", () => {
    const [one, two, three] = threeAreas as [Area, Area, Area];
    expect(sharedBorder(one, two)).toBeCloseTo(
      geodesicKm([33.2, 50.9], [32.9, 51.6], [33.5, 52.2]),
      9,
    );
    expect(sharedBorder(two, three)).toBeCloseTo(geodesicKm([35.1, 50.2], [35.4, 50.6]), 9);
  });

  test("is 0 where outlines meet in a single point, or have no edge in common", () => {
    expect(sharedBorder(west, polygon(box(31, 51, 32, 52)))).toBe(0);
    expect(sharedBorder(west, polygon(box(40, 50, 41, 51)))).toBe(0);
    const [one, , three] = threeAreas as [Area, Area, Area];
    expect(sharedBorder(one, three)).toBe(0);
  });

  test("counts the rim of an enclave, which is a hole of the area around it", () => {
    const enclave = box(30.2, 50.2, 30.4, 50.4);
    const around = polygon(box(30, 50, 31, 51), enclave.toReversed());
    expect(sharedBorder(around, polygon(enclave))).toBeCloseTo(geodesicKm(...enclave), 9);
  });

  test("counts every part of a MultiPolygon", () => {
    const parts: Area = {
      type: "MultiPolygon",
      coordinates: [[box(31, 50, 32, 51)], [box(30, 51, 31, 52)]],
    };
    const expected = geodesicKm([31, 50], [31, 51]) + geodesicKm([30, 51], [31, 51]);
    expect(sharedBorder(west, parts)).toBeCloseTo(expected, 9);
  });

  test("is the same from either side, whichever way the rings run, and all of it with what is around", () => {
    fc.assert(
      fc.property(arbitraryArea, arbitraryArea, fc.nat(), (one, other, at) => {
        // The other takes over one edge, so that there is something to share.
        const [ring = []] = one.coordinates;
        const edge = ring.slice(at % (ring.length - 1)).slice(0, 2);
        const [rest = []] = other.coordinates;
        const neighbour = polygon([...edge, ...rest, ...edge.slice(0, 1)]);
        const shared = sharedBorder(one, neighbour);
        expect(shared).toBeCloseTo(geodesicKm(...edge), 6);
        expect(sharedBorder(neighbour, one)).toBeCloseTo(shared, 9);
        expect(sharedBorder(polygon(ring.toReversed()), neighbour)).toBeCloseTo(shared, 9);
        const around = polygon(box(-10, 30, 80, 80), ring.toReversed());
        expect(sharedBorder(one, around)).toBeCloseTo(geodesicKm(...ring), 6);
      }),
    );
  });
});
