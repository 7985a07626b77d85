import { latitude, longitude, type PlacedPosition } from "./shape.ts";

/** West, south, east, north in degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** The smallest box around positions, or undefined where there are none. */
export function extentOf(positions: readonly PlacedPosition[]): Extent | undefined {
  if (positions.length === 0) return undefined;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { at } of positions) {
    west = Math.min(west, longitude(at));
    east = Math.max(east, longitude(at));
    south = Math.min(south, latitude(at));
    north = Math.max(north, latitude(at));
  }
  return [west, south, east, north];
}

/** The box around two boxes, of which either may be missing. */
export function around(a: Extent | undefined, b: Extent | undefined): Extent | undefined {
  if (!a || !b) return a ?? b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** The box with longitude and latitude exchanged. */
export function exchanged([west, south, east, north]: Extent): Extent {
  return [south, west, north, east];
}

export function overlap(a: Extent, b: Extent): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** Whether the middle of the first box lies in the second. */
export function centresIn(a: Extent, b: Extent): boolean {
  const x = (a[0] + a[2]) / 2;
  const y = (a[1] + a[3]) / 2;
  return b[0] <= x && x <= b[2] && b[1] <= y && y <= b[3];
}

/** Whether a box lies within what longitudes and latitudes can be. */
export function isOnGlobe([west, south, east, north]: Extent): boolean {
  return west >= -180 && east <= 180 && south >= -90 && north <= 90;
}
