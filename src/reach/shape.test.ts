import { describe, expect, test } from "vitest";
import { fieldAround } from "./envelope.ts";
import { box, km, polygon, threeAreas } from "./fixtures/areas.ts";
import { dossier, recipe } from "./fixtures/dossier.ts";
import { reachShape, shapeFrom } from "./shape.ts";

const west = polygon(box(30, 50, 31, 51));
const east = polygon(box(33, 50, 34, 51));

describe("a reach shape", () => {
  test("carries its recipe, its stand-off, its method and its measured error", () => {
    const around = recipe("atacms-300", 300, "launch");
    const shape = shapeFrom(fieldAround(threeAreas), around, km(30));
    expect(shape.id).toBe("reach:atacms-300");
    expect(shape.properties).toEqual({
      reach: "possible",
      recipe: around,
      standoffKm: 30,
      method: "geodesic-envelope",
      errorMeters: { inside: 10, outside: expect.any(Number) },
    });
    expect(shape.properties.errorMeters.outside).toBeLessThanOrEqual(10);
  });

  test("starts from all areas of the dossier that its recipe names", () => {
    const around = recipe("r", 80, "launch");
    const shape = reachShape(dossier(), around);
    const from = (areas: (typeof west)[]) => shapeFrom(fieldAround(areas), around, km(0)).geometry;
    expect(shape.geometry).toEqual(from([west, east]));
    expect(shape.geometry).not.toEqual(from([west]));
  });

  test("is refused where a recipe starts from points only", () => {
    expect(() => reachShape(dossier(), recipe("r", km(80), "town"))).toThrow("needs an area");
  });
});
