import type { Finding } from "./finding.ts";
import { type Coordinates, isClosedRing, latitude, longitude, type Shape } from "./shape.ts";

/** Rings against the right-hand rule of RFC 7946: outer rings counter-clockwise, holes clockwise. */
export function findWrongWinding(shape: Shape): readonly Finding[] {
  return shape.polygons.flatMap(({ rings }) =>
    rings.flatMap((ring, index): Finding[] => {
      if (!ring || !isClosedRing(ring)) return [];
      const area = signedArea(ring.positions);
      const isHole = index > 0;
      return (isHole ? area > 0 : area < 0)
        ? [{ path: ring.path, code: "ring-winding", details: { ring: isHole ? "hole" : "outer" } }]
        : [];
    }),
  );
}

/** Twice the area in square degrees, positive for a counter-clockwise ring (shoelace formula). */
export function signedArea(ring: readonly Coordinates[]): number {
  const [origin] = ring;
  if (!origin) return 0;
  let sum = 0;
  let before = origin;
  for (const position of ring) {
    sum +=
      (longitude(before) - longitude(origin)) * (latitude(position) - latitude(origin)) -
      (longitude(position) - longitude(origin)) * (latitude(before) - latitude(origin));
    before = position;
  }
  return sum;
}
