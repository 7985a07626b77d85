import type { Position } from "geojson";
import { lonLat } from "./area-geometry.ts";

/** West, south, east, north in degrees. What the antimeridian cuts has a box around the Earth. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The box around positions, wider by some degrees to every side. */
export function boxOf(positions: readonly Position[], across = 0, up = across): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const position of positions) {
    const [lon, lat] = lonLat(position);
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west - across, south - up, east + across, north + up];
}

/** Whether two boxes have something in common. */
export function doMeet(one: Box, other: Box): boolean {
  const [west, south, east, north] = one;
  const [otherWest, otherSouth, otherEast, otherNorth] = other;
  return west <= otherEast && otherWest <= east && south <= otherNorth && otherSouth <= north;
}
