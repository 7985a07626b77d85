import type { Position } from "geojson";
import type { Cell } from "./cells.ts";
import { latOfStep, lonOfStep, stepsAround } from "./cells.ts";
import { blankSight, centerOfCell, type DistanceField, lookFrom } from "./field.ts";
import { type Corner, cornerAt, levelCells, stepsOf } from "./level-cells.ts";
import { pullToLine, type Vertex } from "./pull.ts";
import { verticesBetween } from "./refine.ts";

/**
 * The line at a distance: positions `[lon, lat]` with the reached side on the left. Closed, or from
 * one edge of the map (180 or -180 degrees) to another.
 */
export interface LevelLine {
  readonly positions: readonly Position[];
  readonly isClosed: boolean;
}

/** A crossing of the line with the side of a cell: the corners on both ends, the reached one first. */
interface Crossing {
  readonly vertex: Vertex;
  readonly isAtMapEdge: boolean;
}

const sight = blankSight();

/** All lines at `km` from what the field measures from, exact on WGS 84. */
export function linesAt(field: DistanceField, km: number): LevelLine[] {
  const { leaves, corners } = levelCells(field, km);
  const excess = new Map<Corner, number>();
  const crossings = new Map<string, Crossing>();
  const steps = new Map<string, { readonly to: string; readonly cell: Cell }>();
  const ends = new Set<string>();

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
  const crossingOn = (within: Corner, beyond: Corner, cell: Cell): string => {
    const name = `${within} ${beyond}`;
    if (!crossings.has(name)) {
      const share = -excessAt(within, cell) / (excessAt(beyond, cell) - excessAt(within, cell));
      crossings.set(
        name,
        crossingBetween(field, km, cell, stepsOf(within), stepsOf(beyond), share),
      );
    }
    return name;
  };

  for (const cell of leaves) {
    const around = perimeter(cell, corners);
    const names: { readonly name: string; readonly isOutwards: boolean }[] = [];
    around.forEach((corner, index) => {
      const next = around[(index + 1) % around.length] as Corner;
      const isHere = excessAt(corner, cell) <= 0;
      if (isHere === excessAt(next, cell) <= 0) return;
      const name = isHere ? crossingOn(corner, next, cell) : crossingOn(next, corner, cell);
      names.push({ name, isOutwards: isHere });
    });
    for (const [index, { name, isOutwards }] of names.entries()) {
      if (!isOutwards) continue;
      const to = names[(index + partner(field, km, cell, names.length)) % names.length];
      if (!to) continue;
      steps.set(name, { to: to.name, cell });
      ends.add(to.name);
    }
  }
  return joined(field, km, crossings, steps, ends);
}

/** Which crossing an outward one is joined to: the next, or where reached corners touch, the last. */
function partner(field: DistanceField, km: number, cell: Cell, count: number): number {
  if (count === 2) return 1;
  const [lon, lat] = centerOfCell(cell);
  lookFrom(field, lon, lat, cell, sight);
  return sight.km <= km ? 1 : count - 1;
}

/** The corners around a cell, counter-clockwise, with those that finer neighbours have between. */
function perimeter({ x, y, width, height }: Cell, corners: ReadonlySet<Corner>): Corner[] {
  const around: Corner[] = [];
  const side = (fromX: number, fromY: number, toX: number, toY: number) => {
    const [middleX, middleY] = [(fromX + toX) / 2, (fromY + toY) / 2];
    if (
      Number.isInteger(middleX) &&
      Number.isInteger(middleY) &&
      corners.has(cornerAt(middleX, middleY))
    ) {
      side(fromX, fromY, middleX, middleY);
      side(middleX, middleY, toX, toY);
    } else around.push(cornerAt(fromX, fromY));
  };
  side(x, y, x + width, y);
  side(x + width, y, x + width, y + height);
  side(x + width, y + height, x, y + height);
  side(x, y + height, x, y);
  return around;
}

function crossingBetween(
  field: DistanceField,
  km: number,
  cell: Cell,
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  share: number,
): Crossing {
  const isAtMapEdge = x === toX && (x === 0 || x === stepsAround);
  if (isAtMapEdge) {
    return { vertex: vertexAtMapEdge(field, km, cell, lonOfStep(x), y, toY), isAtMapEdge };
  }
  const lon = lonOfStep(x + share * (toX - x));
  const lat = latOfStep(y + share * (toY - y));
  return { vertex: pullToLine(field, km, cell, lon, lat), isAtMapEdge };
}

/** Where the line crosses the antimeridian: halved down to less than a millimetre. */
function vertexAtMapEdge(
  field: DistanceField,
  km: number,
  cell: Cell,
  lon: number,
  within: number,
  beyond: number,
): Vertex {
  let low = latOfStep(within);
  let high = latOfStep(beyond);
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2;
    lookFrom(field, lon, middle, cell, sight);
    if (sight.km <= km) low = middle;
    else high = middle;
  }
  lookFrom(field, lon, low, cell, sight);
  const { site, east, north } = sight;
  return { lon, lat: low, site, east, north };
}

/** Joins the crossings to lines, and puts the vertices between them. */
function joined(
  field: DistanceField,
  km: number,
  crossings: ReadonlyMap<string, Crossing>,
  steps: Map<string, { readonly to: string; readonly cell: Cell }>,
  ends: ReadonlySet<string>,
): LevelLine[] {
  const lines: LevelLine[] = [];
  const vertexOf = (name: string) => (crossings.get(name) as Crossing).vertex;
  const follow = (start: string) => {
    const positions: Position[] = [];
    let name = start;
    for (let step = steps.get(name); step; step = steps.get(name)) {
      steps.delete(name);
      const [from, to] = [vertexOf(name), vertexOf(step.to)];
      positions.push(positionOf(from));
      for (const one of verticesBetween(field, km, step.cell, from, to)) {
        positions.push(positionOf(one));
      }
      name = step.to;
    }
    positions.push(positionOf(vertexOf(name)));
    lines.push({ positions, isClosed: name === start });
  };
  // What begins at an edge of the map first, so that no ring is entered in its middle.
  for (const name of [...steps.keys()]) if (!ends.has(name)) follow(name);
  for (const name of [...steps.keys()]) if (steps.has(name)) follow(name);
  return lines;
}

function positionOf({ lon, lat }: Vertex): Position {
  return [lon, lat];
}
