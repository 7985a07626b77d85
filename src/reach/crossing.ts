import { type Cell, latOfStep, lonOfStep } from "./cells.ts";
import { blankSight, lookFrom } from "./field.ts";
import { type Corner, cornerAt, stepsOf } from "./level-cells.ts";
import type { Level, Vertex } from "./pull.ts";

const sight = blankSight();

/**
 * Which crossing each outward one is joined to, as a step around the cell: the next, which cuts a
 * pocket off, or the last, which cuts reached corners off. The line passes a cell twice where it leaves
 * it in between; it runs where the chords are nearer to it.
 */
export function partner(
  { field, km }: Level,
  cell: Cell,
  around: readonly Vertex[],
  first: number,
): number {
  const count = around.length;
  if (count <= 2) return 1;
  const strayOf = (step: number) => {
    let most = 0;
    for (let index = first; index < count; index += 2) {
      const [from, to] = [around[index] as Vertex, around[(index + step) % count] as Vertex];
      lookFrom(field, (from.lon + to.lon) / 2, (from.lat + to.lat) / 2, cell, sight);
      most = Math.max(most, Math.abs(sight.km - km));
    }
    return most;
  };
  return strayOf(1) <= strayOf(count - 1) ? 1 : count - 1;
}

/** The corners around a cell, counter-clockwise, with those that finer neighbours have between. */
export function perimeter({ x, y, width, height }: Cell, corners: ReadonlySet<Corner>): Corner[] {
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

/** Near enough to the line on the side of a cell, in km: a millimetre. */
const nearEnough = 1e-6;

/**
 * Where the line crosses the side of a cell, between a reached corner, in steps, and one beyond: on
 * the side itself, so that two lines that pass through one cell never swap. By false position, halving
 * the weight of an end that stays (Illinois).
 */
export function crossingBetween(
  { field, km }: Level,
  cell: Cell,
  [within, excessWithin]: readonly [Corner, number],
  [beyond, excessBeyond]: readonly [Corner, number],
): Vertex {
  const [x, y] = stepsOf(within);
  const [toX, toY] = stepsOf(beyond);
  let [low, high] = [0, 1];
  let [lowExcess, highExcess] = [excessWithin, excessBeyond];
  for (let round = 0; ; round++) {
    const share = low + ((high - low) * lowExcess) / (lowExcess - highExcess);
    const lon = lonOfStep(x + share * (toX - x));
    const lat = latOfStep(y + share * (toY - y));
    lookFrom(field, lon, lat, cell, sight);
    const excess = sight.km - km;
    if (Math.abs(excess) < nearEnough || round >= mostRounds) {
      return { lon, lat, site: sight.site, east: sight.east, north: sight.north };
    }
    if (excess <= 0) {
      [low, lowExcess] = [share, excess];
      highExcess /= 2;
    } else {
      [high, highExcess] = [share, excess];
      lowExcess /= 2;
    }
  }
}

/** Far more than it takes: some five. */
const mostRounds = 40;
