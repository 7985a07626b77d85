import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import type { Area } from "./area-geometry.ts";
import { distance } from "./distance.ts";
import { envelope } from "./envelope.ts";
import { arbitraryAreaAt } from "./fixtures/arbitrary-area.ts";
import { box, km, polygon } from "./fixtures/areas.ts";
import { errorsAlong, judge } from "./fixtures/judge.ts";
import { mostErrorMeters } from "./method-error.ts";

/** The bar for 95 % of the places looked at, in metres; that for all is what we tell readers. */
const mostly = 5;

/** Judged at a few hundred places along a line, mid-edges included, by GeographicLib. */
function expectExact(areas: readonly Area[], radius: number) {
  const line = envelope(areas, km(radius));
  const errors = errorsAlong(line, areas, radius, 300)
    .map(Math.abs)
    .toSorted((one, other) => one - other);
  expect(errors.length).toBeGreaterThan(50);
  expect(errors.at(-1)).toBeLessThan(mostErrorMeters);
  expect(errors[Math.floor(errors.length * 0.95)]).toBeLessThan(mostly);
}

const hole = box(31, 51, 34, 53).reverse();

describe("the line of an envelope, judged by GeographicLib against densified areas", () => {
  test.each<[string, Area[], number]>([
    [
      "with edges of 900 km",
      [
        polygon([
          [30, 46],
          [42, 50],
          [31, 54],
          [30, 46],
        ]),
      ],
      300,
    ],
    ["at 80 to 84 north", [polygon(box(10, 80, 40, 84))], 100],
    ["at 85 north, over the pole", [polygon(box(100, 83, 102, 85))], 2000],
    ["over the pole by a few km", [polygon(box(10, 80, 40, 84))], 668],
    ["with a hole", [polygon(box(30, 50, 35, 54), hole)], 60],
    ["with a hole that nearly closes", [polygon(box(30, 50, 35, 54), hole)], 102],
    ["across the equator", [polygon(box(-5, -1, 5, 1))], 2000],
    [
      "of an area that the antimeridian cuts",
      [
        {
          type: "MultiPolygon",
          coordinates: [[box(178, 60, 180, 62)], [box(-180, 60, -177, 62)]],
        },
      ],
      300,
    ],
    ["beside the antimeridian", [polygon(box(177, 10, 179, 12))], 400],
    ["of areas far apart", [polygon(box(30, 50, 31, 51)), polygon(box(60, 40, 61, 41))], 500],
    [
      "of areas whose reaches just meet",
      [polygon(box(30, 50, 31, 51)), polygon(box(36, 50, 37, 51))],
      178,
    ],
    [
      "around a point-like area",
      [
        polygon([
          [10, 50],
          [10.001, 50],
          [10.001, 50.001],
          [10, 50],
        ]),
      ],
      1500,
    ],
    ["nearer than the outline is long", [polygon(box(30, 50, 31, 51))], 1],
  ])("%s stays within 25 m, and 95 in 100 places within 5 m", (_, areas, radius) => {
    expectExact(areas, radius);
  });

  test("does so for areas of any form up to 70 north and south, at any radius", () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryAreaAt(70), { minLength: 1, maxLength: 2 }),
        fc.double({ min: 10, max: 500, noNaN: true }),
        expectExact,
      ),
      { numRuns: 12, endOnFailure: true },
    );
  });

  test("leaves no place on the wrong side: inside and outside as the distance says", () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryAreaAt(60), { minLength: 1, maxLength: 3 }),
        fc.double({ min: 10, max: 400, noNaN: true }),
        fc.array(
          fc.tuple(
            fc.double({ min: -1, max: 1, noNaN: true }),
            fc.double({ min: -1, max: 1, noNaN: true }),
          ),
          { minLength: 60, maxLength: 60 },
        ),
        (areas, radius, offsets) => {
          const line = envelope(areas, km(radius));
          const toAreas = judge(areas);
          const [[lon = 0, lat = 0] = []] = areas[0]?.coordinates[0] ?? [];
          const degrees = (radius * 1.5) / 111;
          for (const [dx, dy] of offsets) {
            const away = degrees / Math.cos((lat * Math.PI) / 180);
            const place: Position = [lon + dx * away, lat + dy * degrees];
            const off = toAreas(place) - radius;
            const isIn = areas.some((area) => booleanPointInPolygon(place, area)) || off < 0;
            if (Math.abs(off) < 0.05 || Math.abs(place[0] ?? 0) > 180) continue;
            expect(booleanPointInPolygon(place, line)).toBe(isIn);
          }
        },
      ),
      { numRuns: 15, endOnFailure: true },
    );
  });
});

describe("an envelope on the map", () => {
  test("is cut at the antimeridian, both parts ending there at the same latitudes", () => {
    const line = envelope([polygon(box(177, 10, 179, 12))], km(400));
    const rings = line.coordinates as Position[][][];
    expect(line.type).toBe("MultiPolygon");
    const latitudesAt = (degrees: number) =>
      rings
        .flat(2)
        .filter(([lon]) => lon === degrees)
        .map(([, lat]) => lat)
        .toSorted();
    expect(latitudesAt(180).length).toBeGreaterThan(1);
    expect([...new Set(latitudesAt(180))]).toEqual([...new Set(latitudesAt(-180))]);
    for (const [lon = 0] of rings.flat(2)) expect(Math.abs(lon)).toBeLessThanOrEqual(180);
  });

  test("is closed along 180, -180 and 90 degrees where it holds the pole", () => {
    const line = envelope([polygon(box(10, 80, 40, 84))], km(1000));
    for (const corner of [
      [180, 90],
      [-180, 90],
    ]) {
      expect((line.coordinates as Position[][]).flat()).toContainEqual(corner);
    }
    expect(booleanPointInPolygon([-120, 89], line)).toBe(true);
    expect(booleanPointInPolygon([-120, 80], line)).toBe(false);
  });

  test("goes around a pole that its area holds, at one latitude", () => {
    const antarctic = polygon(box(-180, -90, 180, -70));
    const line = envelope([antarctic], km(500));
    const north = (line.coordinates as Position[][]).flat().filter(([, lat = 0]) => lat > -90);
    for (const [lon = 0, lat = 0] of north) {
      expect(distance([lon, -70], [lon, lat])).toBeCloseTo(500, 2);
    }
    expect(north.length).toBeGreaterThan(20);
  });

  test("holds all of the Earth but what lies too far from areas that go around it", () => {
    const cap = polygon(box(-180, -90, 180, 80));
    const line = envelope([cap], km(500));
    expect(booleanPointInPolygon([0, 84], line)).toBe(true);
    expect(booleanPointInPolygon([0, 85], line)).toBe(false);
    expect(booleanPointInPolygon([0, -89], line)).toBe(true);
  });
});
