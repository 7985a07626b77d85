import { describe, expect, test } from "vitest";
import { polygonsOf } from "./area-geometry.ts";
import { distance } from "./distance.ts";
import { envelope, fieldAround } from "./envelope.ts";
import { km, threeAreas } from "./fixtures/areas.ts";
import { judgedErrors } from "./fixtures/judge.ts";
import { usualRing } from "./usual-rings.ts";

const field = fieldAround(threeAreas);
const radius = km(300);

describe("a ring as most tools draw it", () => {
  test("Turf's buffer is told by how far it strays from the areas' reach, as a judge finds", () => {
    const ring = usualRing("turf-buffer", threeAreas, field, radius);
    const [least, most] = judgedErrors(ring.geometry, threeAreas, 300);
    expect(ring.center).toBeUndefined();
    expect(ring.fromReach).toEqual(ring.errorMeters);
    expect(Math.abs(ring.errorMeters.inside + least)).toBeLessThan(40);
    expect(Math.abs(ring.errorMeters.outside - most)).toBeLessThan(40);
    expect(ring.errorMeters.inside).toBeGreaterThan(1000);
  });

  test("Turf's circle is nearly 300 km from its point, and far off the areas' reach", () => {
    const { center, errorMeters, fromReach } = usualRing("turf-circle", threeAreas, field, radius);
    if (!center) throw new Error("a circle has a centre");
    expect(errorMeters.inside).toBeGreaterThan(200);
    expect(errorMeters.outside).toBeGreaterThan(800);
    expect(errorMeters.outside).toBeLessThan(1000);
    expect(fromReach.inside).toBeGreaterThan(100_000);
  });

  test("its distance from the reach is that of the lines on the map, beyond the radius if need be", () => {
    const { geometry, fromReach } = usualRing("mercator-circle", threeAreas, field, km(10));
    const reach = polygonsOf(envelope(threeAreas, km(10))).flat(2);
    const ring = polygonsOf(geometry).flat(2);
    const apart = Math.max(
      ...reach
        .filter((_, index) => index % 20 === 0)
        .map((position) => Math.min(...ring.map((corner) => distance(position, corner)))),
    );
    expect(apart).toBeGreaterThan(100);
    expect(Math.abs(fromReach.inside / 1000 - apart)).toBeLessThan(3);
  });

  test("a circle in Web Mercator falls a third short at this latitude", () => {
    const { center, geometry, errorMeters } = usualRing(
      "mercator-circle",
      threeAreas,
      field,
      radius,
    );
    if (!center) throw new Error("a circle has a centre");
    const away = polygonsOf(geometry)
      .flat(2)
      .map((position) => distance(center, position));
    expect(Math.max(...away)).toBeLessThan(200);
    expect(Math.min(...away)).toBeGreaterThan(180);
    expect(errorMeters.outside).toBe(0);
    expect(Math.abs(errorMeters.inside / 1000 - (300 - Math.min(...away)))).toBeLessThan(0.1);
  });
});
