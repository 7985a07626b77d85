import type { Position } from "geojson";
import { type Cell, latOfStep, lonOfStep } from "./cells.ts";
import { crossingBetween, partner, perimeter } from "./crossing.ts";
import { blankSight, type DistanceField, lookFrom } from "./field.ts";
import { type Corner, levelCells, narrowestKm, stepsOf } from "./level-cells.ts";
import type { Level, Vertex } from "./pull.ts";
import { reachToleranceKm, verticesBetween } from "./refine.ts";

/**
 * The line at a distance: positions `[lon, lat]` with the reached side on the left. Closed, or from
 * one edge of the map (180 or -180 degrees) to another.
 */
export interface LevelLine {
  readonly positions: readonly Position[];
  readonly isClosed: boolean;
}

/** Where the line crosses the side of a cell: the number of its vertex. */
type Crossing = number;

/** How the line goes on from each crossing, and through which cell. */
interface Steps {
  readonly to: (Crossing | undefined)[];
  readonly cells: (Cell | undefined)[];
  /** Whether the line comes to it from another. */
  readonly isEnd: (boolean | undefined)[];
}

const sight = blankSight();

/**
 * All lines at `km` from what the field measures from: their vertices are exact on WGS 84, their edges
 * leave the true line by about `toleranceKm` at most.
 */
export function linesAt(
  field: DistanceField,
  km: number,
  toleranceKm: number = reachToleranceKm,
): LevelLine[] {
  const level: Level = { field, km, toleranceKm };
  const { leaves, corners } = levelCells(field, km);
  const excess = new Map<Corner, number>();
  const vertices: Vertex[] = [];
  const found = new Map<Corner, { readonly beyond: Corner; readonly crossing: Crossing }[]>();
  const steps: Steps = { to: [], cells: [], isEnd: [] };

  const excessAt = (corner: Corner, cell: Cell): number => {
    let value = excess.get(corner);
    if (value === undefined) {
      const [x, y] = stepsOf(corner);
      lookFrom(field, lonOfStep(x), latOfStep(y), cell, sight);
      value = sight.km - km;
      excess.set(corner, value);
    }
    return value;
  };
  /** A side has one crossing, whichever of its two cells asks first. */
  const crossingOn = (within: Corner, beyond: Corner, cell: Cell): Crossing => {
    const known = found.get(within);
    const same = known?.find((one) => one.beyond === beyond);
    if (same) return same.crossing;
    const vertex = crossingBetween(
      level,
      cell,
      [within, excessAt(within, cell)],
      [beyond, excessAt(beyond, cell)],
    );
    const crossing = vertices.push(vertex) - 1;
    if (known) known.push({ beyond, crossing });
    else found.set(within, [{ beyond, crossing }]);
    return crossing;
  };

  for (const cell of leaves) {
    const around = perimeter(cell, corners);
    const passed: { readonly crossing: Crossing; readonly isOutwards: boolean }[] = [];
    around.forEach((corner, index) => {
      const next = around[(index + 1) % around.length] as Corner;
      const isHere = excessAt(corner, cell) <= 0;
      if (isHere === excessAt(next, cell) <= 0) return;
      const crossing = isHere ? crossingOn(corner, next, cell) : crossingOn(next, corner, cell);
      passed.push({ crossing, isOutwards: isHere });
    });
    const step = partner(
      level,
      cell,
      passed.map(({ crossing }) => vertices[crossing] as Vertex),
      passed.findIndex(({ isOutwards }) => isOutwards),
    );
    for (const [index, { crossing, isOutwards }] of passed.entries()) {
      if (!isOutwards) continue;
      const to = passed[(index + step) % passed.length];
      if (!to) continue;
      steps.to[crossing] = to.crossing;
      steps.cells[crossing] = cell;
      steps.isEnd[to.crossing] = true;
    }
  }
  return joined(level, vertices, steps);
}

/** Joins the crossings to lines, and puts the vertices between them. */
function joined(level: Level, vertices: readonly Vertex[], steps: Steps): LevelLine[] {
  const lines: LevelLine[] = [];
  const isLeft = (crossing: Crossing) => steps.to[crossing] !== undefined;
  const follow = (start: Crossing) => {
    const positions: Position[] = [];
    let isSeen = false;
    let crossing = start;
    for (let to = steps.to[crossing]; to !== undefined; to = steps.to[crossing]) {
      steps.to[crossing] = undefined;
      const [from, next] = [vertices[crossing] as Vertex, vertices[to] as Vertex];
      const cell = steps.cells[crossing] as Cell;
      isSeen ||= cell.radius > narrowestKm;
      positions.push(positionOf(from));
      for (const one of verticesBetween(level, cell, from, next)) {
        positions.push(positionOf(one));
      }
      crossing = to;
    }
    positions.push(positionOf(vertices[crossing] as Vertex));
    // Rings of the finest cells alone are no more than what is too narrow to be told.
    if (isSeen) lines.push({ positions, isClosed: crossing === start });
  };
  // What begins at an edge of the map first, so that no ring is entered in its middle.
  vertices.forEach((_, crossing) => {
    if (isLeft(crossing) && !steps.isEnd[crossing]) follow(crossing);
  });
  vertices.forEach((_, crossing) => {
    if (isLeft(crossing)) follow(crossing);
  });
  return lines;
}

function positionOf({ lon, lat }: Vertex): Position {
  return [lon, lat];
}
