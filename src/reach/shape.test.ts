import { describe, expect, test } from "vitest";
import { box, km, polygon, threeAreas } from "./fixtures/areas.ts";
import { dossier, recipe } from "./fixtures/dossier.ts";
import { reachShape, shapeAround } from "./shape.ts";

const west = polygon(box(30, 50, 31, 51));
const east = polygon(box(33, 50, 34, 51));

describe("a reach shape", () => {
  test("carries its recipe, its method and its measured error", () => {
    const around = recipe("atacms-300", 300, "launch");
    const shape = shapeAround(threeAreas, around);
    expect(shape.id).toBe("reach:atacms-300");
    expect(shape.properties).toEqual({
      reach: "possible",
      recipe: around,
      method: "turf-buffer",
      errorMeters: { inside: expect.any(Number), outside: expect.any(Number) },
    });
    // Around areas of this size and place, what the ellipsoid and the chords make out.
    expect(shape.properties.errorMeters.inside).toBeGreaterThanOrEqual(50);
    expect(shape.properties.errorMeters.inside).toBeLessThanOrEqual(300);
    expect(shape.properties.errorMeters.outside).toBeGreaterThanOrEqual(800);
    expect(shape.properties.errorMeters.outside).toBeLessThanOrEqual(1050);
  });

  test("starts from all areas of the dossier that its recipe names", () => {
    const shape = reachShape(dossier(), recipe("r", 80, "launch"));
    expect(shape.geometry).toEqual(shapeAround([west, east], recipe("r", 80, "launch")).geometry);
    expect(shape.geometry).not.toEqual(shapeAround([west], recipe("r", 80, "launch")).geometry);
  });

  test("is refused where a recipe starts from points only", () => {
    expect(() => reachShape(dossier(), recipe("r", km(80), "town"))).toThrow("areas");
  });
});
