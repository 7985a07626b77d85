import { describe, expect, test } from "vitest";
import { areaKm2 } from "./area.ts";
import { box, polygon } from "./fixtures/areas.ts";

/** The ellipsoid's area between two parallels, in closed form (Snyder 1987, eq. 3-12, 3-13). */
function zoneKm2(south: number, north: number, degreesOfLongitude: number): number {
  const a = 6378.137;
  const f = 1 / 298.257223563;
  const e = Math.sqrt(f * (2 - f));
  const q = (lat: number) => {
    const s = Math.sin((lat * Math.PI) / 180);
    return (1 - e * e) * (s / (1 - e * e * s * s) + Math.atanh(e * s) / e);
  };
  return (((a * a) / 2) * (q(north) - q(south)) * degreesOfLongitude * Math.PI) / 180;
}

describe("areaKm2", () => {
  test("takes edges as straight in longitude and latitude, on WGS 84", () => {
    const box5 = polygon(box(30, 0, 35, 60));
    expect(Math.abs(areaKm2(box5) - zoneKm2(0, 60, 5))).toBeLessThan(0.02);
  });

  test("subtracts holes", () => {
    const hole = box(31, 50.5, 32, 51).reverse();
    const whole = areaKm2(polygon(box(30, 50, 35, 52)));
    const holed = areaKm2(polygon(box(30, 50, 35, 52), hole));
    expect(whole - holed).toBeCloseTo(zoneKm2(50.5, 51, 1), 1);
  });

  test("does not depend on the way a ring runs", () => {
    const ring = box(30, 50, 35, 52);
    expect(areaKm2(polygon([...ring].reverse()))).toBeCloseTo(areaKm2(polygon(ring)), 6);
  });

  test("sums the parts of a MultiPolygon", () => {
    const parts = [[box(30, 50, 31, 51)], [box(40, 50, 41, 51)]];
    const sum = areaKm2({ type: "MultiPolygon", coordinates: parts });
    expect(sum).toBeCloseTo(2 * zoneKm2(50, 51, 1), 1);
  });
});
