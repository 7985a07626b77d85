import geodesic from "geographiclib-geodesic";
import type { Cell } from "./cells.ts";
import { meridionalRadius, primeVerticalRadius, radians } from "./ellipsoid.ts";
import { blankSight, type DistanceField, lookFrom } from "./field.ts";

const { DISTANCE, WGS84 } = geodesic.Geodesic;

/** The line that is looked for. */
export interface Level {
  readonly field: DistanceField;
  /** Its distance by the field's measure. */
  readonly km: number;
  /** How far its edges may leave the true line by their bend, in km. */
  readonly toleranceKm: number;
}

/** A point of the line, in degrees, with the site it is measured from and the way outwards there. */
export interface Vertex {
  readonly lon: number;
  readonly lat: number;
  readonly site: number;
  readonly east: number;
  readonly north: number;
}

const sight = blankSight();

/** Near enough for the last step, in km: what it leaves is nothing, or beside a corner 3 m. */
const nearEnough = 0.003;

const mostRounds = 40;

/** Up to here, in km, the arc of a chord is a geodesic to a millimetre (`arcOfChord`). */
const chordsSuffice = 500;

/**
 * Moves a place along the way to its foot until it lies at `km` from the field: exact to a millimetre,
 * beside a corner, where another site comes into sight, to 3 m. Over long ways GeographicLib has the
 * last word. Undefined where it comes to no end.
 */
export function pullToLine(
  { field, km }: Level,
  cell: Cell,
  lon: number,
  lat: number,
): Vertex | undefined {
  let nowLon = lon;
  let nowLat = lat;
  for (let round = 0; round < mostRounds; round++) {
    lookFrom(field, nowLon, nowLat, cell, sight);
    const missing = km - sight.km;
    const isLast = Math.abs(missing) < nearEnough;
    const exact =
      isLast && km > chordsSuffice
        ? km - geodesicKm(nowLat, nowLon, sight.lat, sight.lon)
        : missing;
    nowLat += (sight.north * exact) / meridionalRadius(nowLat) / radians;
    nowLon +=
      (sight.east * exact) / (primeVerticalRadius(nowLat) * Math.cos(nowLat * radians)) / radians;
    const { site, east, north } = sight;
    if (isLast) return { lon: nowLon, lat: nowLat, site, east, north };
  }
  return undefined;
}

function geodesicKm(lat: number, lon: number, toLat: number, toLon: number): number {
  return (WGS84.Inverse(lat, lon, toLat, toLon, DISTANCE).s12 ?? Number.NaN) / 1000;
}
