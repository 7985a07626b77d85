import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Polygon, Position } from "geojson";
import { type Area, areaOf, lonLat } from "./area-geometry.ts";
import type { LevelLine } from "./line.ts";

/**
 * Makes lines that have the reached side on their left an area: lines that end at 180 or -180 degrees
 * are closed along there, and over a pole along 90 or -90 degrees, so that no ring crosses the
 * antimeridian (RFC 7946, 3.1.9). Outer rings run counter-clockwise, holes clockwise; coordinates
 * have 6 decimals (11 cm). Null where nothing is reached.
 *
 * @param isEdgeReached - whether the corners of the map are reached; counts where no line meets its edge
 */
export function areaBetween(lines: readonly LevelLine[], isEdgeReached: boolean): Area | null {
  const open = lines.filter(({ isClosed }) => !isClosed).map(({ positions }) => positions);
  const rings = lines.filter(({ isClosed }) => isClosed).map(({ positions }) => positions);
  if (open.length > 0) rings.push(...closedAlongEdge(open));
  else if (isEdgeReached) rings.push([...mapCorners, mapCorners[0]]);
  const tidied = rings.map(tidyRing).filter((ring) => ring.length >= 4);
  // The smallest first: a hole belongs to the innermost polygon around it.
  const outer = tidied
    .filter((ring) => doubledArea(ring) > 0)
    .toSorted((one, other) => doubledArea(one) - doubledArea(other));
  if (outer.length === 0) return null;
  const polygons = outer.map((ring) => [ring]);
  for (const hole of tidied.filter((ring) => doubledArea(ring) < 0)) {
    polygonAround(hole, polygons)?.push(hole);
  }
  return areaOf(polygons);
}

/** The corners of the map, counter-clockwise from the south-west. */
const mapCorners: readonly [Position, Position, Position, Position] = [
  [-180, -90],
  [180, -90],
  [180, 90],
  [-180, 90],
];

/** How far around the edge of the map a position on it lies, counter-clockwise, in degrees. */
function alongEdge(position: Position): number {
  const [lon, lat] = lonLat(position);
  return lon > 0 ? 360 + lat + 90 : 900 + 90 - lat;
}

/** Where the corners lie on the edge; the south-west one at its end. */
const cornersAlongEdge = [
  [360, mapCorners[1]],
  [540, mapCorners[2]],
  [900, mapCorners[3]],
  [1080, mapCorners[0]],
] as const;

function closedAlongEdge(lines: readonly (readonly Position[])[]): Position[][] {
  const starts = lines
    .map((line) => ({ line, at: alongEdge(line[0] as Position) }))
    .toSorted((one, other) => one.at - other.at);
  const waiting = new Set(lines);
  const rings: Position[][] = [];
  for (const first of lines) {
    if (!waiting.has(first)) continue;
    const ring: Position[] = [];
    for (let line = first; waiting.has(line); ) {
      waiting.delete(line);
      ring.push(...line);
      const at = alongEdge(line.at(-1) as Position);
      const next = starts.find((start) => start.at > at) ?? starts[0];
      if (!next) break;
      ring.push(...cornersBetween(at, next.at));
      line = next.line;
    }
    ring.push(ring[0] as Position);
    rings.push(ring);
  }
  return rings;
}

/** The corners of the map passed on the way along its edge, counter-clockwise. */
function cornersBetween(from: number, to: number): Position[] {
  const passed = (low: number, high: number) =>
    cornersAlongEdge.filter(([at]) => at > low && at <= high).map(([, corner]) => corner);
  return to > from ? passed(from, to) : [...passed(from, 1080), ...passed(0, to)];
}

/** Rounded, and without the repeats that rounding makes. */
function tidyRing(ring: readonly Position[]): Position[] {
  const rounded: Position[] = [];
  for (const position of ring) {
    const [lon, lat] = lonLat(position);
    const next = [Math.round(lon * 1e6) / 1e6 + 0, Math.round(lat * 1e6) / 1e6 + 0];
    const last = rounded.at(-1);
    if (last?.[0] !== next[0] || last?.[1] !== next[1]) rounded.push(next);
  }
  return rounded;
}

/** Twice the signed area in square degrees: more than 0 for a counter-clockwise ring. */
function doubledArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x, y] = lonLat(ring[index - 1] as Position);
    const [toX, toY] = lonLat(ring[index] as Position);
    sum += x * toY - toX * y;
  }
  return sum;
}

function polygonAround(hole: Position[], polygons: Position[][][]): Position[][] | undefined {
  const [only] = polygons;
  if (only && polygons.length === 1) return only;
  return polygons.find(([outer = []]) => {
    const polygon: Polygon = { type: "Polygon", coordinates: [outer] };
    return booleanPointInPolygon([...(hole[0] as Position)], polygon);
  });
}
