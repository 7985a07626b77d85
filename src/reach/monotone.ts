import type { Cell } from "./cells.ts";
import { radians } from "./ellipsoid.ts";
import { blankSight, centerOfCell, type DistanceField, lookAtSite } from "./field.ts";

/** No direction in which distance grows turns farther than this from the common one. */
const widest = 78 * radians;

const sight = blankSight();

/**
 * Whether distance grows towards one and the same side in all of a cell, whichever site counts. The
 * line at a distance then crosses the cell as one simple curve: it holds no island and no gap, and
 * its corners tell all. Where sites lie on opposite sides of a cell it may, and the cell must be cut.
 */
export function isMonotone(field: DistanceField, cell: Cell): boolean {
  cell.isMonotone ??= growsOneWay(field, cell);
  return cell.isMonotone;
}

function growsOneWay(field: DistanceField, cell: Cell): boolean {
  const { candidates, radius } = cell;
  if (candidates.length === 1) return true;
  const [lon, lat] = centerOfCell(cell);
  const directions: { east: number; north: number; swing: number }[] = [];
  let east = 0;
  let north = 0;
  for (const site of candidates) {
    lookAtSite(field, lon, lat, site, sight);
    // Those kept for the surroundings alone do not count.
    if (Math.abs(sight.km - cell.chord) > 2.1 * radius) continue;
    if (sight.km <= radius) return false;
    directions.push({
      east: sight.east,
      north: sight.north,
      swing: Math.asin(radius / sight.km),
    });
    east += sight.east;
    north += sight.north;
  }
  const length = Math.sqrt(east * east + north * north);
  if (length === 0) return false;
  return directions.every((direction) => {
    const cosine = (direction.east * east + direction.north * north) / length;
    return Math.acos(Math.min(1, Math.max(-1, cosine))) + direction.swing < widest;
  });
}
