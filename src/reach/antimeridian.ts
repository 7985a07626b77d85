import type { Position } from "geojson";
import { lonLat } from "./area-geometry.ts";

/**
 * Cuts a line of positions along a great circle where it crosses the antimeridian, so that no part
 * crosses it (RFC 7946, 3.1.9): one part ends at 180 or -180 degrees, the next begins at the other,
 * at the same latitude. Neighbours more than half of the Earth apart in longitude lie across it.
 */
export function cutAtAntimeridian(line: readonly Position[]): Position[][] {
  const parts: Position[][] = [[]];
  let before: Position | undefined;
  for (const position of line) {
    const [lon] = lonLat(position);
    if (before && Math.abs(lon - lonLat(before)[0]) > 180) {
      const latitude = latitudeAtAntimeridian(before, position);
      parts.at(-1)?.push([lon > 0 ? -180 : 180, latitude]);
      parts.push([[lon > 0 ? 180 : -180, latitude]]);
    }
    parts.at(-1)?.push(position);
    before = position;
  }
  return parts;
}

/**
 * Where the great circle through two positions meets the antimeridian
 * (E. Williams, Aviation Formulary, https://edwilliams.org/avform147.htm#Int).
 */
function latitudeAtAntimeridian(one: Position, other: Position): number {
  const radians = Math.PI / 180;
  const [lon, lat] = lonLat(one).map((degrees) => degrees * radians) as [number, number];
  const [toLon, toLat] = lonLat(other).map((degrees) => degrees * radians) as [number, number];
  const tangent =
    (Math.tan(lat) * Math.sin(toLon - Math.PI) + Math.tan(toLat) * Math.sin(Math.PI - lon)) /
    Math.sin(toLon - lon);
  return Math.atan(tangent) / radians;
}
