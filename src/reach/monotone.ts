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
  const seen = Array.from(candidates, (site) => {
    lookAtSite(field, lon, lat, site, sight);
    return { km: sight.km, east: sight.east, north: sight.north };
  });
  const lengths = seen.map(({ km }) => km);
  const best = field.measure === "nearest" ? Math.min(...lengths) : Math.max(...lengths);
  // Those kept for the surroundings alone do not count.
  const counting = seen.filter(({ km }) => Math.abs(km - best) <= 2.1 * radius);
  if (counting.some(({ km }) => km <= radius)) return false;
  const east = counting.reduce((sum, one) => sum + one.east, 0);
  const north = counting.reduce((sum, one) => sum + one.north, 0);
  const length = Math.sqrt(east * east + north * north);
  return counting.every((one) => {
    const cosine = (one.east * east + one.north * north) / length;
    return Math.acos(Math.min(1, Math.max(-1, cosine))) + Math.asin(radius / one.km) < widest;
  });
}
