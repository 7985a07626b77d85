import fc from "fast-check";
import { expect, test } from "vitest";
import { signedArea } from "./ring-winding.ts";

test("twice the area, positive counter-clockwise", () => {
  expect(
    signedArea([
      [30, 50],
      [34, 50],
      [34, 53],
      [30, 53],
      [30, 50],
    ]),
  ).toBe(24);
  expect(
    signedArea([
      [30, 50],
      [30, 53],
      [34, 53],
      [34, 50],
      [30, 50],
    ]),
  ).toBe(-24);
  expect(signedArea([])).toBe(0);
});

test("changes sign with the direction, wherever the ring starts", () => {
  const position = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));
  fc.assert(
    fc.property(fc.array(position, { minLength: 3, maxLength: 20 }), fc.nat(), (points, turn) => {
      const start = turn % points.length;
      const turned = [...points.slice(start), ...points.slice(0, start)];
      const close = (each: typeof points) => [...each, ...each.slice(0, 1)];
      expect(signedArea(close(turned))).toBe(signedArea(close(points)));
      expect(signedArea(close([...points].reverse())) + signedArea(close(points))).toBe(0);
    }),
  );
});
