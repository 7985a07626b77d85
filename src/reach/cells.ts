import { chordToSite } from "./chord.ts";
import { equatorialKm, radians, toCartesian } from "./ellipsoid.ts";
import type { Sites } from "./sites.ts";

/** Steps of the finest grid around the Earth and from pole to pole: 9.5 m at the equator. */
export const stepsAround = 2 ** 22;
export const stepsDown = 2 ** 21;

export function lonOfStep(x: number): number {
  return (x * 360) / stepsAround - 180;
}

export function latOfStep(y: number): number {
  return (y * 180) / stepsDown - 90;
}

/** Whether the nearest site counts, or the farthest. */
export type Measure = "nearest" | "farthest";

/**
 * A box of longitudes and latitudes, with the sites that can be the nearest (or farthest) of any
 * point in it and around it. Made when it is first asked for and then kept, whatever the radius.
 */
export interface Cell {
  /** West and south edge and the extent, in steps. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Cartesian centre in km. */
  readonly cx: number;
  readonly cy: number;
  readonly cz: number;
  /** No point of the cell is farther than this from its centre, in km along a chord. */
  readonly radius: number;
  /** The chord in km from the centre to the nearest (farthest) site. */
  readonly chord: number;
  /** Ordered by their chord from the centre, what counts first, once it has been looked from here. */
  candidates: Int32Array;
  /** The chords in km from the centre to the candidates. */
  chords: Float64Array;
  isOrdered: boolean;
  /** Whether its centre lies inside an area; undefined until asked. */
  isInside: boolean | undefined;
  /** Whether distance grows one way throughout the cell (`isMonotone`); undefined until asked. */
  isMonotone: boolean | undefined;
  children: readonly [Cell, Cell] | undefined;
}

/**
 * A line through a cell may leave it a little before it comes back. Candidates hold for a cell half
 * as large again.
 */
const margin = 1.5;

const scratch = new Float64Array(3);

/** The whole Earth as the first cell. */
export function earthCell(sites: Sites, measure: Measure): Cell {
  const all = Int32Array.from({ length: sites.count }, (_, index) => index);
  return makeCell(0, 0, stepsAround, stepsDown, all, sites, measure);
}

/** The two halves of a cell, cut across its longer extent. */
export function halvesOf(cell: Cell, sites: Sites, measure: Measure): readonly [Cell, Cell] {
  if (cell.children) return cell.children;
  const halves = makeHalves(cell, sites, measure);
  if (cell.radius > smallestKept) cell.children = halves;
  return halves;
}

/** Smaller cells, in km, serve one radius where lines nearly meet: they are made anew for the next. */
const smallestKept = 1;

function makeHalves(cell: Cell, sites: Sites, measure: Measure): readonly [Cell, Cell] {
  const { x, y, width, height, candidates } = cell;
  const make = (left: number, bottom: number, across: number, up: number) =>
    makeCell(left, bottom, across, up, candidates, sites, measure);
  return isWide(cell)
    ? [make(x, y, width / 2, height), make(x + width / 2, y, width / 2, height)]
    : [make(x, y, width, height / 2), make(x, y + height / 2, width, height / 2)];
}

function isWide({ y, width, height }: Cell): boolean {
  if (height === 1) return true;
  return width > 1 && width * widestCosine(y, height) > height;
}

/** Of the latitudes of a cell: a step of longitude is that much shorter than one of latitude. */
function widestCosine(y: number, height: number): number {
  const south = latOfStep(y);
  const north = latOfStep(y + height);
  const nearest = south > 0 ? south : Math.min(north, 0);
  return Math.cos(nearest * radians);
}

function makeCell(
  x: number,
  y: number,
  width: number,
  height: number,
  from: Int32Array,
  sites: Sites,
  measure: Measure,
): Cell {
  toCartesian(lonOfStep(x + width / 2), latOfStep(y + height / 2), scratch, 0);
  const [cx = 0, cy = 0, cz = 0] = scratch;
  const up = ((height / stepsDown) * 180 * radians * equatorialKm) / 2;
  const across =
    (((width / stepsAround) * 360 * radians * equatorialKm) / 2) * widestCosine(y, height);
  // Along two sides a corner is surely reached; in a small cell straight on, nearly as in a plane.
  const radius = up + across > 300 ? up + across : Math.hypot(up, across) * 1.01;
  const chords = new Float64Array(from.length);
  const sign = measure === "nearest" ? 1 : -1;
  let best = Number.POSITIVE_INFINITY;
  for (let index = 0; index < from.length; index++) {
    const chord = sign * chordToSite(sites, from[index] as number, cx, cy, cz);
    chords[index] = chord;
    if (chord < best) best = chord;
  }
  // A chord sorts the ellipsoid's geodesics only to 1e-4 of their length (2,000 km in two directions).
  const limit = best + 2 * margin * radius + Math.abs(best) * 1e-4 + 0.005;
  const isKept = (_: number, index: number) => (chords[index] as number) <= limit;
  return {
    x,
    y,
    width,
    height,
    cx,
    cy,
    cz,
    radius,
    chord: sign * best,
    candidates: from.filter(isKept),
    chords: chords.filter(isKept).map((chord) => sign * chord),
    isOrdered: false,
    isInside: undefined,
    isMonotone: undefined,
    children: undefined,
  };
}

/** Puts the candidates of a cell in order, so that a look from within it can stop early. */
export function orderCandidates(cell: Cell, measure: Measure): void {
  const { candidates, chords } = cell;
  const sign = measure === "nearest" ? 1 : -1;
  const order = Array.from(candidates.keys()).sort(
    (one, other) => sign * ((chords[one] as number) - (chords[other] as number)),
  );
  cell.candidates = Int32Array.from(order, (index) => candidates[index] as number);
  cell.chords = Float64Array.from(order, (index) => chords[index] as number);
  cell.isOrdered = true;
}
