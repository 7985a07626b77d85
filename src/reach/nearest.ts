import type { Position } from "geojson";
import type { Kilometers } from "../dossier/model.ts";
import { type Area, lonLat, polygonsOf } from "./area-geometry.ts";
import { distance } from "./distance.ts";
import { alongEdge, densifyRing, type Edge, edgesOf } from "./edges.ts";

/** So short an edge is straight in a plane around any position: 7 m off at 50 degrees north. */
const maxEdgeDegrees = 0.25;

/**
 * The plane takes the Earth for a sphere. On WGS 84 equal ways in two directions differ by up to
 * 0.67 % of that (on the equator, where they differ most), so the nearest edge is never sorted out.
 */
const planeTolerance = 0.008;

/** Rounds of a search that keeps two thirds of an edge: (2/3)^34 of 30 km is 3 cm. */
const refinements = 34;

/** An edge with the point nearest to a position, as a share of its length. */
interface Foot {
  readonly edge: Edge;
  readonly t: number;
  readonly km: number;
}

/**
 * Makes the function that measures from a position `[lon, lat]` outside the areas to the nearest
 * point of their outlines, on WGS 84: the edges are sorted out in a plane around the position
 * (azimuthal equidistant), the nearest ones are searched with exact geodesics.
 */
export function distanceToOutline(areas: readonly Area[]): (position: Position) => Kilometers {
  const edges = areas
    .flatMap(polygonsOf)
    .flat()
    .flatMap((ring) => edgesOf(densifyRing(ring, maxEdgeDegrees)));
  return (position) => {
    const toPlane = planeAround(position);
    const feet = edges.map((edge) => footInPlane(edge, toPlane));
    const limit = leastKm(feet) * (1 + planeTolerance) + 0.01;
    const near = feet
      .filter(({ km }) => km <= limit)
      .map(({ edge, t }) => ({ edge, t, km: distance(position, alongEdge(edge, t)) }));
    // The plane misplaces a foot by some 0.3 %, which lengthens the way to it by metres only.
    const best = leastKm(near) + 0.1;
    return near
      .filter(({ km }) => km <= best)
      .reduce((least, { edge }) => Math.min(least, searchEdge(position, edge)), best) as Kilometers;
  };
}

function leastKm(feet: readonly Foot[]): number {
  return feet.reduce((least, { km }) => Math.min(least, km), Number.POSITIVE_INFINITY);
}

/** The shortest distance to an edge, by thirds: along so short an edge it has one minimum. */
function searchEdge(position: Position, edge: Edge): Kilometers {
  let low = 0;
  let high = 1;
  for (let round = 0; round < refinements; round++) {
    const third = (high - low) / 3;
    const nearLow = distance(position, alongEdge(edge, low + third));
    const nearHigh = distance(position, alongEdge(edge, high - third));
    if (nearLow < nearHigh) high -= third;
    else low += third;
  }
  return distance(position, alongEdge(edge, (low + high) / 2));
}

type Plane = (position: Position) => readonly [x: number, y: number];

/** Azimuthal equidistant on a sphere, in km (J. P. Snyder, Map projections, 1987, p. 195). */
function planeAround(center: Position): Plane {
  const radians = Math.PI / 180;
  const [lon0, lat0] = lonLat(center);
  const sin0 = Math.sin(lat0 * radians);
  const cos0 = Math.cos(lat0 * radians);
  return (position) => {
    const [lon, lat] = lonLat(position);
    const sin = Math.sin(lat * radians);
    const cos = Math.cos(lat * radians);
    const cosLon = Math.cos((lon - lon0) * radians);
    const x = cos * Math.sin((lon - lon0) * radians);
    const y = cos0 * sin - sin0 * cos * cosLon;
    const sinC = Math.hypot(x, y);
    const c = Math.atan2(sinC, sin0 * sin + cos0 * cos * cosLon);
    const scale = sinC === 0 ? 0 : (6371.0088 * c) / sinC;
    return [x * scale, y * scale];
  };
}

/** The point of an edge nearest to the plane's centre. */
function footInPlane(edge: Edge, toPlane: Plane): Foot {
  const [x, y] = toPlane(edge[0]);
  const [toX, toY] = toPlane(edge[1]);
  const squared = (toX - x) ** 2 + (toY - y) ** 2;
  const along = squared === 0 ? 0 : -(x * (toX - x) + y * (toY - y)) / squared;
  const t = Math.min(1, Math.max(0, along));
  return { edge, t, km: Math.hypot(x + t * (toX - x), y + t * (toY - y)) };
}
