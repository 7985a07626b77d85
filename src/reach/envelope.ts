import type { Kilometers } from "../dossier/model.ts";
import { largestRadius, leastRadius } from "../dossier/radius-limits.ts";
import { type Area, polygonsOf } from "./area-geometry.ts";
import { areaBetween } from "./close.ts";
import { blankSight, cellAt, type DistanceField, distanceField, lookFrom } from "./field.ts";
import { linesAt } from "./line.ts";
import { sitesOfAreas } from "./sites.ts";

/**
 * All points within `km` of the areas, as one shape: every point of an area counts as an origin,
 * not its centre or its border alone. Distance is that of geodesics on WGS 84, and edges are straight
 * in longitude and latitude (RFC 7946, 3.1.1), those of the areas as those of the result.
 *
 * Outer rings run counter-clockwise and holes clockwise, coordinates `[lon, lat]` have 6 decimals.
 * What lies within reach is never a hole. What crosses the antimeridian is cut there; a pole within
 * reach is closed along 180, -180 and 90 or -90 degrees. Vertices lie on the true line, edges within
 * 25 m of it and most within 5 m, judged by GeographicLib (`envelope.test.ts`, `npm run bench`).
 *
 * @throws RangeError if `km` is not from 1 to 2,000, or if there are no areas
 */
export function envelope(areas: readonly Area[], km: Kilometers): Area {
  return envelopeOf(fieldAround(areas), km);
}

/** The field around areas, from which the envelope of any radius is drawn. @throws RangeError if empty */
export function fieldAround(areas: readonly Area[]): DistanceField {
  if (areas.flatMap(polygonsOf).length === 0) {
    throw new RangeError("a reach needs an area to start from, and there is none");
  }
  return distanceField(sitesOfAreas(areas), areas, "nearest");
}

/**
 * As `envelope`, from a field that is there.
 *
 * @param toleranceKm - how far edges may leave the true line; that of a reach if it is not given
 * @throws RangeError if `km` is not from 1 to 2,000
 */
export function envelopeOf(field: DistanceField, km: Kilometers, toleranceKm?: number): Area {
  const drawn = levelArea(field, km, toleranceKm);
  if (!drawn) throw new RangeError(`nothing lies within ${km} km`);
  return drawn;
}

/** All points within `km` by a field's measure; null where there are none. @throws RangeError as above */
export function levelArea(field: DistanceField, km: Kilometers, toleranceKm?: number): Area | null {
  if (!(km >= leastRadius && km <= largestRadius)) {
    const limits = `from ${leastRadius} to ${largestRadius}`;
    throw new RangeError(`a radius must be a number of kilometres ${limits}, not ${km}`);
  }
  const lines = linesAt(field, km, toleranceKm);
  const sight = blankSight();
  lookFrom(field, -180, -90, cellAt(field, -180, -90), sight);
  return areaBetween(lines, sight.km <= km);
}
