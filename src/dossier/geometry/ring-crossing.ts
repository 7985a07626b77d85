import type { Finding } from "./finding.ts";
import {
  type Coordinates,
  isClosedRing,
  isSame,
  latitude,
  longitude,
  ringsOf,
  type Shape,
} from "./shape.ts";

/** Whole millionths of a degree, so that the orientation of near points is computed exactly. */
interface GridPoint {
  readonly x: number;
  readonly y: number;
}

interface Edge {
  readonly index: number;
  readonly from: GridPoint;
  readonly to: GridPoint;
  readonly west: number;
  readonly east: number;
}

/** Rings that cross or touch themselves, each at the first place found. */
export function findSelfCrossings(shape: Shape): readonly Finding[] {
  return ringsOf(shape).flatMap((ring): Finding[] => {
    const crossing = isClosedRing(ring) ? crossingOf(ring.positions) : undefined;
    if (!crossing) return [];
    const details = { longitude: longitude(crossing), latitude: latitude(crossing) };
    return [{ path: ring.path, code: "ring-crosses-itself", details }];
  });
}

/**
 * The start of an edge that meets another edge of a closed ring elsewhere than at the corner they
 * share, or undefined. Sweeps from west to east, comparing only edges whose longitudes overlap.
 */
export function crossingOf(ring: readonly Coordinates[]): Coordinates | undefined {
  const corners = ring.filter((position, index) => !isSame(ring[index - 1], position));
  const points = corners.map(
    (position): GridPoint => ({
      x: Math.round(longitude(position) * 1e6),
      y: Math.round(latitude(position) * 1e6),
    }),
  );
  const edges = points.slice(1).map((to, index): Edge => {
    const from = points[index] ?? to;
    return { index, from, to, west: Math.min(from.x, to.x), east: Math.max(from.x, to.x) };
  });
  const sweep = [...edges].sort((a, b) => a.west - b.west);
  let active: Edge[] = [];
  for (const edge of sweep) {
    active = active.filter((other) => other.east >= edge.west);
    const other = active.find((each) => meet(each, edge, edges.length));
    if (other) return corners[Math.max(edge.index, other.index)];
    active.push(edge);
  }
  return undefined;
}

function meet(a: Edge, b: Edge, count: number): boolean {
  const [first, second] = a.index < b.index ? [a, b] : [b, a];
  if (second.index === first.index + 1) return turnsBack(first.from, first.to, second.to);
  if (first.index === 0 && second.index === count - 1)
    return turnsBack(second.from, second.to, first.to);
  return segmentsMeet(first.from, first.to, second.from, second.to);
}

/** Whether two edges that share the corner `corner` lie on each other: a spike. */
function turnsBack(from: GridPoint, corner: GridPoint, to: GridPoint): boolean {
  if (orientation(from, corner, to) !== 0) return false;
  return (from.x - corner.x) * (to.x - corner.x) + (from.y - corner.y) * (to.y - corner.y) > 0;
}

function segmentsMeet(a: GridPoint, b: GridPoint, c: GridPoint, d: GridPoint): boolean {
  const abc = orientation(a, b, c);
  const abd = orientation(a, b, d);
  const cda = orientation(c, d, a);
  const cdb = orientation(c, d, b);
  if (abc !== abd && cda !== cdb) return true;
  return (
    (abc === 0 && isBetween(a, b, c)) ||
    (abd === 0 && isBetween(a, b, d)) ||
    (cda === 0 && isBetween(c, d, a)) ||
    (cdb === 0 && isBetween(c, d, b))
  );
}

/** 1 where c lies left of the line from a to b, -1 right of it, 0 on it. */
function orientation(a: GridPoint, b: GridPoint, c: GridPoint): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}

/** Whether c, known to lie on the line through a and b, lies between them. */
function isBetween(a: GridPoint, b: GridPoint, c: GridPoint): boolean {
  return (
    Math.min(a.x, b.x) <= c.x &&
    c.x <= Math.max(a.x, b.x) &&
    Math.min(a.y, b.y) <= c.y &&
    c.y <= Math.max(a.y, b.y)
  );
}
