import type { Cell } from "./cells.ts";
import { equatorialKm, radians } from "./ellipsoid.ts";
import { blankSight, lookFrom } from "./field.ts";
import { narrowestKm } from "./level-cells.ts";
import { type Level, pullToLine, type Vertex } from "./pull.ts";

/** How far in km an edge of a reach's line may leave the true one by its bend. */
export const reachToleranceKm = 0.0048;

/** Shorter edges than this are never cut, in km. */
const shortestKm = 0.004;

/** From this turn on, in radians, two arcs meet between two vertices, and the corner is sought. */
const cornerTurn = 4 * radians;

/** Nearer to a pole an edge changes its bearing on the way: it is looked at, not reckoned. */
const surestLatitude = 75;

const sight = blankSight();

/**
 * The vertices between two neighbours of the line, so that no edge, straight in longitude and
 * latitude, leaves the true line by more than the tolerance (km) or so. What an edge leaves a smooth line
 * by is an eighth of its length times the turn between its ends, both measured against north.
 */
export function verticesBetween(level: Level, cell: Cell, from: Vertex, to: Vertex): Vertex[] {
  const { toleranceKm } = level;
  // So small a cell is cut where lines nearly meet: a straight edge through it is true enough.
  if (cell.radius <= narrowestKm) return [];
  const found: Vertex[] = [];
  const cut = (one: Vertex, other: Vertex, depth: number) => {
    const way = wayBetween(one, other);
    if (depth > 24 || way.length < shortestKm) return;
    const turn = turnBetween(one, other);
    const bendKm = (way.length * turn) / 8;
    const isBent = Math.abs(bendKm) > toleranceKm;
    const isSure = one.site === other.site && Math.abs(one.lat) < surestLatitude;
    if (!isBent && (isSure || !strays(level, cell, one, other))) return;
    const isCorner = Math.abs(turn) > cornerTurn || !isBent;
    const starts = isCorner
      ? [cornerOrMiddle(one, other, way, cell.radius)]
      : alongArc(one, other, bendKm, toleranceKm);
    let before = one;
    for (const [lon, lat] of starts) {
      const sought = pullToLine(level, cell, lon, lat);
      // Where three arcs meet nearly in one point, the corner of two is a vertex that is there already.
      const isThere = sought && [one, other].some((end) => isNear(end, sought));
      const next = isThere ? pullToLine(level, cell, ...halfwayOf(one, other)) : sought;
      if (!next || isAstray(next, one, other, way, cell.radius)) continue;
      cut(before, next, depth + 1);
      found.push(next);
      before = next;
    }
    cut(before, other, depth + 1);
  };
  cut(from, to, 0);
  return found;
}

type Start = readonly [lon: number, lat: number];

/** Evenly spaced places on the arc between two vertices, as many as keep each edge within bounds. */
function alongArc(one: Vertex, other: Vertex, bendKm: number, toleranceKm: number): Start[] {
  // Half as many edges bend four times as much.
  const pieces = Math.ceil(Math.sqrt(Math.abs(bendKm) / toleranceKm));
  return Array.from({ length: pieces - 1 }, (_, index): Start => {
    const t = (index + 1) / pieces;
    const lat = one.lat + t * (other.lat - one.lat);
    const outwards = (4 * t * (1 - t) * bendKm) / (equatorialKm * radians);
    return [
      one.lon + t * (other.lon - one.lon) + (outwards * one.east) / Math.cos(lat * radians),
      lat + outwards * one.north,
    ];
  });
}

/**
 * Whether a vertex was pulled to another part of the line, on the far side of a gap: farther off than
 * its neighbours are apart and its cell is wide, or where distance grows the other way.
 */
function isAstray(vertex: Vertex, one: Vertex, other: Vertex, way: Way, farthest: number): boolean {
  const isFar = [one, other].some(
    (end) => wayBetween(end, vertex).length > Math.max(way.length, farthest) * 1.5,
  );
  const isTurned = [one, other].every(
    (end) => end.east * vertex.east + end.north * vertex.north < 0,
  );
  return isFar || isTurned;
}

interface Way {
  readonly east: number;
  readonly north: number;
  readonly length: number;
}

/** From one vertex to another in km, in a plane that is good enough for neighbours. */
function wayBetween(one: Vertex, other: Vertex): Way {
  const middle = ((one.lat + other.lat) / 2) * radians;
  const east = (other.lon - one.lon) * radians * Math.cos(middle) * equatorialKm;
  const north = (other.lat - one.lat) * radians * equatorialKm;
  return { east, north, length: Math.sqrt(east * east + north * north) };
}

/** The angle in radians by which the line turns left from one vertex to another. */
function turnBetween(one: Vertex, other: Vertex): number {
  return Math.atan2(
    one.east * other.north - one.north * other.east,
    one.east * other.east + one.north * other.north,
  );
}

/** Whether an edge between two sites' arcs strays at a quarter, half or three quarters of it. */
function strays(
  { field, km, toleranceKm }: Level,
  cell: Cell,
  one: Vertex,
  other: Vertex,
): boolean {
  return [0.5, 0.25, 0.75].some((t) => {
    const lon = one.lon + t * (other.lon - one.lon);
    const lat = one.lat + t * (other.lat - one.lat);
    lookFrom(field, lon, lat, cell, sight);
    return Math.abs(sight.km - km) > toleranceKm;
  });
}

function halfwayOf(one: Vertex, other: Vertex): Start {
  return [(one.lon + other.lon) / 2, (one.lat + other.lat) / 2];
}

function isNear(one: Vertex, other: Vertex): boolean {
  return wayBetween(one, other).length < shortestKm;
}

/** Where the tangents of two vertices meet, if two arcs do between them, else halfway. */
function cornerOrMiddle(one: Vertex, other: Vertex, way: Way, farthest: number): Start {
  const share = shareToCorner(one, other, way, farthest);
  const halfway = halfwayOf(one, other);
  if (share === undefined) return halfway;
  const middle = halfway[1] * radians;
  // The reached side lies on the left, so that the way outwards, turned left, runs along the line.
  return [
    one.lon + (share * -one.north) / (equatorialKm * Math.cos(middle) * radians),
    one.lat + (share * one.east) / (equatorialKm * radians),
  ];
}

/** How far in km along the tangent of `one` that of `other` crosses it, if between the two. */
function shareToCorner(one: Vertex, other: Vertex, way: Way, farthest: number): number | undefined {
  const [e1, n1, e2, n2] = [-one.north, one.east, -other.north, other.east];
  const cross = e1 * n2 - n1 * e2;
  const forward = (way.east * n2 - way.north * e2) / cross;
  const back = (e1 * way.north - n1 * way.east) / cross;
  // In a narrow notch the corner lies farther off than its two sides are apart.
  const [least, most] = [
    0.02 * way.length,
    Math.max(way.length, Math.min(40 * way.length, farthest)),
  ];
  const isBetween = [forward, back].every((along) => along > least && along < most);
  return isBetween ? forward : undefined;
}
