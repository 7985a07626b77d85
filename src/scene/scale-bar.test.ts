import fc from "fast-check";
import { Geodesic } from "geographiclib-geodesic";
import { describe, expect, test } from "vitest";
import { type ScaleBarPart, scaleBar } from "./scale-bar.ts";

function parts(zoom: number, latitude: number, maxPixels = 100) {
  const [km, mi] = scaleBar(zoom, latitude, maxPixels);
  if (km?.unit !== "km" || mi?.unit !== "mi") throw new Error("A scale bar is in km, then in mi.");
  return { km, mi };
}

/** What GeographicLib measures between the two ends of a bar that lies along the parallel. */
function measuredKm(zoom: number, latitude: number, { pixels }: ScaleBarPart): number {
  const degrees = (pixels * 360) / (512 * 2 ** zoom);
  return (Geodesic.WGS84.Inverse(latitude, 0, latitude, degrees).s12 ?? Number.NaN) / 1000;
}

describe("the scale bar", () => {
  test("is 100 km and 50 mi long over Kursk at zoom 5, 100 px wide", () => {
    // 78,271.517 m a pixel at zoom 0 of 512 px tiles; cos 51° = 0.629320; 2^5 = 32.
    const kmPerPixel = (78.271517 * 0.62932) / 32;
    const { km, mi } = parts(5, 51);
    expect(km).toEqual({ unit: "km", value: 100, pixels: expect.closeTo(100 / kmPerPixel, 3) });
    expect(mi).toEqual({
      unit: "mi",
      value: 50,
      pixels: expect.closeTo((50 * 1.609344) / kmPerPixel, 3),
    });
  });

  test.each([
    [3, 0],
    [5, 51],
    [9, 51],
    [6, -33],
    [4, 70],
  ])("is as long as GeographicLib measures, at zoom %d and latitude %d", (zoom, latitude) => {
    const { km, mi } = parts(zoom, latitude);
    // Web Mercator is spherical: up to 0.4 % off the ellipsoid.
    expect(measuredKm(zoom, latitude, km) / km.value).toBeCloseTo(1, 2);
    expect(measuredKm(zoom, latitude, mi) / mi.value).toBeCloseTo(1.609344, 2);
  });

  test("is half as long on the ground with each zoom, shorter towards the poles", () => {
    expect(parts(6, 51).km.value).toBe(50);
    expect(parts(5, 70).km.value).toBe(50);
    expect(parts(5, 0).km.value).toBe(200);
  });
});

describe("wherever the map looks", () => {
  const zoom = fc.double({ min: 0, max: 22, noNaN: true });
  const latitude = fc.double({ min: -85, max: 85, noNaN: true });
  const maxPixels = fc.integer({ min: 40, max: 400 });

  test("the numbers are round: 1, 2, 3 or 5 times a power of ten", () => {
    fc.assert(
      fc.property(zoom, latitude, maxPixels, (...where) => {
        for (const { value } of scaleBar(...where)) {
          const [digits] = value.toExponential(9).split("e");
          expect([1, 2, 3, 5]).toContain(Number(digits));
        }
      }),
    );
  });

  test("no part is longer than it may be, nor shorter than half of that", () => {
    fc.assert(
      fc.property(zoom, latitude, maxPixels, (...where) => {
        for (const { pixels } of scaleBar(...where)) {
          expect(pixels).toBeLessThanOrEqual(where[2] * (1 + 1e-12));
          expect(pixels).toBeGreaterThan(where[2] / 2.0001);
        }
      }),
    );
  });

  test("kilometres and miles agree on the length of a pixel", () => {
    fc.assert(
      fc.property(zoom, latitude, maxPixels, (...where) => {
        const { km, mi } = parts(...where);
        const kmPerPixel = km.value / km.pixels;
        expect(((mi.value / mi.pixels) * 1.609344) / kmPerPixel).toBeCloseTo(1, 12);
      }),
    );
  });
});
