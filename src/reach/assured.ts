import type { Kilometers } from "../dossier/model.ts";
import type { Area } from "./area-geometry.ts";
import { type Cell, halvesOf } from "./cells.ts";
import { levelArea } from "./envelope.ts";
import { blankSight, centerOfCell, type DistanceField, distanceField, lookFrom } from "./field.ts";
import { cornersOf } from "./sites.ts";

/** The field of how far the farthest point of an area lies, for any place. */
export function farthestField(area: Area): DistanceField {
  return distanceField(cornersOf(area), [], "farthest");
}

/**
 * All points within `km` of every point of the area, exact as `envelope` is; null where there are
 * none, because the area is too large for the radius.
 *
 * @throws RangeError if `km` is not from 1 to 2,000
 */
export function assuredWithin(field: DistanceField, km: Kilometers): Area | null {
  return levelArea(field, km);
}

/** Cells are cut down to this, in km; the least radius is found to about as much. */
const nearEnough = 0.02;

/** A smaller assured reach would be slivers of some metres: at this much more, in km, it is a shape. */
const leastToDraw = 0.1;

/**
 * The least radius in km at which the places that lie within it of every point of the area make a
 * shape: 100 m more than that of the smallest circle around the area. Cells that cannot hold its
 * centre are left out.
 */
export function leastAssuredKm(field: DistanceField): Kilometers {
  const sight = blankSight();
  let least = Number.POSITIVE_INFINITY;
  const seek = (cell: Cell) => {
    // The chord to the farthest point is no longer than the geodesic.
    if (cell.chord - cell.radius > least) return;
    const [lon, lat] = centerOfCell(cell);
    lookFrom(field, lon, lat, cell, sight);
    least = Math.min(least, sight.km);
    if (cell.radius < nearEnough) return;
    const [one, other] = halvesOf(cell, field.sites, field.measure);
    const [near, far] = one.chord <= other.chord ? [one, other] : [other, one];
    seek(near);
    seek(far);
  };
  seek(field.earth);
  return (least + leastToDraw) as Kilometers;
}
