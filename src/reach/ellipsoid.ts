/*
 * The ellipsoid WGS 84 in Cartesian coordinates: kilometres from its centre, z through the north
 * pole (NGA.STND.0036, World Geodetic System 1984).
 */

/** Equatorial radius in km. */
export const equatorialKm = 6378.137;

const flattening = 1 / 298.257223563;

/** First eccentricity squared. */
const e2 = flattening * (2 - flattening);

/** Second eccentricity squared. */
const secondE2 = e2 / (1 - e2);

/** Kilometres in a degree of latitude, the fewest anywhere (at the equator). */
export const kmPerDegree = 110.57;

export const radians = Math.PI / 180;

/** Writes the Cartesian coordinates of a position on the ellipsoid (degrees) into `out` at `at`. */
export function toCartesian(lon: number, lat: number, out: Float64Array, at: number): void {
  const sinLat = Math.sin(lat * radians);
  const cosLat = Math.cos(lat * radians);
  const normal = equatorialKm / Math.sqrt(1 - e2 * sinLat * sinLat);
  out[at] = normal * cosLat * Math.cos(lon * radians);
  out[at + 1] = normal * cosLat * Math.sin(lon * radians);
  out[at + 2] = normal * (1 - e2) * sinLat;
}

/** Radius of curvature in km across the meridian at a latitude in degrees. */
export function primeVerticalRadius(lat: number): number {
  const sinLat = Math.sin(lat * radians);
  return equatorialKm / Math.sqrt(1 - e2 * sinLat * sinLat);
}

/** Radius of curvature in km along the meridian at a latitude in degrees. */
export function meridionalRadius(lat: number): number {
  const sinLat = Math.sin(lat * radians);
  return (equatorialKm * (1 - e2)) / (1 - e2 * sinLat * sinLat) ** 1.5;
}

/**
 * The length in km of the geodesic between two points of the ellipsoid, from the chord between them,
 * the chord's rise in z and the z of its middle: an arc with the curvature that the ellipsoid has
 * halfway in the direction of the chord (Euler's formula). Off by at most 1 mm up to 500 km and 1 m up
 * to 2,000 km (`ellipsoid.test.ts`): it sorts and approaches, and GeographicLib has the last word.
 */
export function arcOfChord(chord: number, rise: number, middleZ: number): number {
  if (chord === 0) return 0;
  const square = chord * chord;
  const slope = (rise * rise) / square;
  // The geodetic latitude below the middle, which lies under the surface.
  const sinCentric2 = (middleZ * middleZ) / (equatorialKm * equatorialKm - square / 4);
  const sinLat2 = Math.min(
    1,
    sinCentric2 * (1 + 2 * e2 * (1 - sinCentric2)) * (1 + e2 * sinCentric2),
  );
  const curvature = ((1 + secondE2 * slope) * Math.sqrt(1 - e2 * sinLat2)) / equatorialKm;
  const half = Math.min(1, (curvature * chord) / 2);
  // The series of the arc sine, good to 1e-12 for half of it.
  const ofHalf = half * half;
  return half < 0.05
    ? chord * (1 + ofHalf * (1 / 6 + ofHalf * (3 / 40 + ofHalf * (15 / 336))))
    : (2 * Math.asin(half)) / curvature;
}
