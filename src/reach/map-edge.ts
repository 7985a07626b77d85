import type { Position } from "geojson";

/**
 * Whether an edge lies along the edge of the map, at 180 degrees or a pole: there RFC 7946 (3.1.9)
 * cuts an area, which has no edge of its own there.
 */
export function isCut([lon, lat]: Position, [toLon, toLat]: Position): boolean {
  const isMeridian = lon === toLon && Math.abs(lon ?? 0) === 180;
  return isMeridian || (lat === toLat && Math.abs(lat ?? 0) === 90);
}
