import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Finding } from "./finding.ts";
import { isClosedRing, latitude, longitude, type Shape } from "./shape.ts";

/** Holes of which a corner lies outside the outer ring. */
export function findHolesOutside(shape: Shape): readonly Finding[] {
  return shape.polygons.flatMap(({ rings }) => {
    const [outer, ...holes] = rings;
    if (!outer || !isClosedRing(outer)) return [];
    const area = {
      type: "Polygon" as const,
      coordinates: [outer.positions.map((each) => [longitude(each), latitude(each)])],
    };
    return holes.flatMap((hole): Finding[] => {
      if (!hole || !isClosedRing(hole)) return [];
      const outside = hole.positions.find(
        (each) => !booleanPointInPolygon([longitude(each), latitude(each)], area),
      );
      if (!outside) return [];
      const details = { longitude: longitude(outside), latitude: latitude(outside) };
      return [{ path: hole.path, code: "hole-outside", details }];
    });
  });
}
