import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { type Cell, halvesOf, stepsDown } from "./cells.ts";
import { centerOfCell, type DistanceField } from "./field.ts";
import { isMonotone } from "./monotone.ts";
import { maxSidewaysKm } from "./sites.ts";

/** A corner of cells: its steps from west and south in one number. */
export type Corner = number;

export function cornerAt(x: number, y: number): Corner {
  return x * (stepsDown + 1) + y;
}

export function stepsOf(corner: Corner): readonly [x: number, y: number] {
  const x = Math.floor(corner / (stepsDown + 1));
  return [x, corner - x * (stepsDown + 1)];
}

/** The cells that the line at a distance may cross. */
export interface LevelCells {
  readonly leaves: readonly Cell[];
  /** The corners of all cells that were looked at: where a neighbour is cut finer, they tell. */
  readonly corners: ReadonlySet<Corner>;
}

/**
 * A cell no wider than this share of the distance. The line bends little in it, and no outline that
 * the line keeps away from can cross it.
 */
const widestShare = 1 / 4;

/** No cell needs to be smaller than these, in km: more cells cost more than the points they save. */
const widestKm = 16;

/**
 * Where sites lie on opposite sides, cells are cut down to this radius, in km: gaps of twice as much
 * stay open.
 */
export const narrowestKm = 0.012;

/**
 * By so much in km a chord to a piece of an edge may be off: the piece leaves the edge sideways by
 * `maxSidewaysKm`, here and where it is compared with.
 */
const pieceSlackKm = 2 * maxSidewaysKm + 0.0005;

/** Chords of geodesics of this length are that long at least and at most, in km. */
function chordLimits(km: number): readonly [least: number, most: number] {
  const chord = (radius: number) => 2 * radius * Math.sin(Math.min(km / (2 * radius), Math.PI / 2));
  // The ellipsoid's smallest and largest radius of curvature, rounded outwards.
  return [chord(6335) - pieceSlackKm, chord(6400) + pieceSlackKm];
}

/** Finds the cells that the line at `km` may cross: no other holds a part of it. */
export function levelCells(field: DistanceField, km: number): LevelCells {
  const leaves: Cell[] = [];
  const corners = new Set<Corner>();
  const [least, most] = chordLimits(km);
  const leafKm = Math.min(widestKm, km * widestShare);
  const visit = (cell: Cell) => {
    const { x, y, width, height, chord, radius } = cell;
    corners.add(cornerAt(x, y));
    corners.add(cornerAt(x + width, y));
    corners.add(cornerAt(x + width, y + height));
    corners.add(cornerAt(x, y + height));
    if (chord - radius > most || chord + radius < least) return;
    if (radius <= leafKm) {
      if (isInside(field, cell)) return;
      if (radius <= narrowestKm || isMonotone(field, cell)) {
        leaves.push(cell);
        return;
      }
    }
    for (const half of halvesOf(cell, field.sites, field.measure)) visit(half);
  };
  visit(field.earth);
  return { leaves, corners };
}

/** Whether a cell that no outline crosses lies within an area. */
function isInside({ areas, measure }: DistanceField, cell: Cell): boolean {
  if (measure === "farthest" || areas.length === 0) return false;
  cell.isInside ??= areas.some((area) => booleanPointInPolygon([...centerOfCell(cell)], area));
  return cell.isInside;
}
