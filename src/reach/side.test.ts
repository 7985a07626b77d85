import { describe, expect, test } from "vitest";
import { km } from "./fixtures/areas.ts";
import { sideOf } from "./side.ts";

describe("the side of a place", () => {
  test("is within up to the radius and beyond it", () => {
    expect(sideOf(0, 300)).toEqual({ side: "within", flippedBy: [] });
    expect(sideOf(296.9, 300)).toEqual({ side: "within", flippedBy: [] });
    expect(sideOf(303.1, 300)).toEqual({ side: "beyond", flippedBy: [] });
  });

  test.each([297, 299, 300, 303])(
    "is borderline at %s of 300 km: the data may be 3 km off",
    (away) => {
      expect(sideOf(away, 300)).toEqual({ side: "borderline", flippedBy: ["data"] });
    },
  );

  test("is borderline where another figure of sources puts it on the other side", () => {
    const flipped = { side: "borderline", flippedBy: ["figure"] };
    expect(sideOf(305, 300, { otherKm: [km(306)] })).toEqual(flipped);
    expect(sideOf(305, 306, { otherKm: [km(300)] })).toEqual({
      ...flipped,
      flippedBy: ["data", "figure"],
    });
    expect(sideOf(310, 300, { otherKm: [km(306)] }).side).toBe("beyond");
    expect(sideOf(200, 300, { otherKm: [km(306)] }).side).toBe("within");
  });

  test("is borderline where a stand-off puts it on the other side, farther or nearer", () => {
    const flipped = { side: "borderline", flippedBy: ["standoff"] };
    expect(sideOf(250, 300, { standoffKm: [km(250), km(320)] })).toEqual(flipped);
    expect(sideOf(320, 300, { standoffKm: [km(250), km(350)] })).toEqual(flipped);
    expect(sideOf(150, 300, { standoffKm: [km(150), km(250)] }).side).toBe("within");
    expect(sideOf(400, 300, { standoffKm: [km(350), km(450)] }).side).toBe("beyond");
  });
});
