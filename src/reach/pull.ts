import geodesic from "geographiclib-geodesic";
import type { Cell } from "./cells.ts";
import { meridionalRadius, primeVerticalRadius, radians } from "./ellipsoid.ts";
import { blankSight, type DistanceField, lookFrom } from "./field.ts";

const { DISTANCE, WGS84 } = geodesic.Geodesic;

/** A point of the line, in degrees, with the site it is measured from and the way outwards there. */
export interface Vertex {
  readonly lon: number;
  readonly lat: number;
  readonly site: number;
  readonly east: number;
  readonly north: number;
}

const sight = blankSight();

/** Near enough for the last step, in km: what that step leaves is less than a millimetre. */
const nearEnough = 0.02;

/**
 * Moves a place along the way to its foot until it lies at `km` from the field, and there measures
 * with GeographicLib: the point is then exact to a millimetre.
 */
export function pullToLine(
  field: DistanceField,
  km: number,
  cell: Cell,
  lon: number,
  lat: number,
): Vertex {
  let nowLon = lon;
  let nowLat = lat;
  for (let round = 0; round < 8; round++) {
    lookFrom(field, nowLon, nowLat, cell, sight);
    const missing = km - sight.km;
    const isLast = Math.abs(missing) < nearEnough;
    const exact = isLast ? km - geodesicKm(nowLat, nowLon, sight.lat, sight.lon) : missing;
    nowLat += (sight.north * exact) / meridionalRadius(nowLat) / radians;
    nowLon +=
      (sight.east * exact) / (primeVerticalRadius(nowLat) * Math.cos(nowLat * radians)) / radians;
    if (isLast) break;
  }
  const { site, east, north } = sight;
  return { lon: nowLon, lat: nowLat, site, east, north };
}

function geodesicKm(lat: number, lon: number, toLat: number, toLon: number): number {
  return (WGS84.Inverse(lat, lon, toLat, toLon, DISTANCE).s12 ?? Number.NaN) / 1000;
}
