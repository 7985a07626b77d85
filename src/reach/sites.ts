import type { Position } from "geojson";
import { type Area, lonLat, polygonsOf } from "./area-geometry.ts";
import { alongEdge, type Edge, edgesOf } from "./edges.ts";
import { equatorialKm, radians, toCartesian } from "./ellipsoid.ts";

/**
 * How far in km a piece of an edge, straight in longitude and latitude, may leave the chord between
 * its ends sideways. Feet are placed on the edge itself, so that this only sorts.
 */
export const maxSidewaysKm = 0.002;

/** No piece is longer than this in km: the chord then runs at most 8 m under the surface. */
const maxPieceKm = 20;

/**
 * Pieces of edges, or points, from which distance is measured: as arrays, because a field asks for
 * millions of distances. A point is a piece without length.
 */
export interface Sites {
  readonly count: number;
  /** Cartesian coordinates in km of where each piece begins, and of the way to its end: 6 each. */
  readonly chords: Float64Array;
  /** Longitude and latitude in degrees of both ends: 4 each. */
  readonly ends: Float64Array;
}

/** The sites along edges, straight in longitude and latitude (RFC 7946, 3.1.1). */
export function sitesOfEdges(edges: readonly Edge[]): Sites {
  const pieces = edges.flatMap(piecesOf);
  const chords = new Float64Array(pieces.length * 6);
  const ends = new Float64Array(pieces.length * 4);
  pieces.forEach(([from, to], index) => {
    ends.set([...lonLat(from), ...lonLat(to)], index * 4);
    writeChord(ends, index, chords);
  });
  return { count: pieces.length, chords, ends };
}

/** The sites along the outlines of areas, holes included. */
export function sitesOfAreas(areas: readonly Area[]): Sites {
  return sitesOfEdges(areas.flatMap(polygonsOf).flat().flatMap(edgesOf));
}

/** The ends of all pieces as points: among them is, but for centimetres, the farthest point. */
export function cornersOf(area: Area): Sites {
  const { ends, count } = sitesOfAreas([area]);
  const points = Array.from(
    { length: count },
    (_, index): Position => [ends[index * 4] ?? 0, ends[index * 4 + 1] ?? 0],
  );
  return sitesOfEdges(points.map((point): Edge => [point, point]));
}

function writeChord(ends: Float64Array, index: number, chords: Float64Array): void {
  const from = index * 6;
  const [lon = 0, lat = 0, toLon = 0, toLat = 0] = ends.subarray(index * 4, index * 4 + 4);
  toCartesian(lon, lat, chords, from);
  toCartesian(toLon, toLat, chords, from + 3);
  for (let axis = 0; axis < 3; axis++) {
    chords[from + 3 + axis] = (chords[from + 3 + axis] ?? 0) - (chords[from + axis] ?? 0);
  }
}

/** An edge cut so finely that the chord of a piece stands for it. */
function piecesOf(edge: Edge): Edge[] {
  const [lon, lat] = lonLat(edge[0]);
  const [toLon, toLat] = lonLat(edge[1]);
  const around = Math.abs(toLon - lon) * radians;
  const [equatorward, poleward] = [Math.abs(lat), Math.abs(toLat)].toSorted((a, b) => a - b);
  const across = around * Math.cos((equatorward ?? 0) * radians);
  const lengthKm = equatorialKm * Math.hypot(across, (toLat - lat) * radians);
  // North turns by as much against a geodesic: an eighth of that times the length is the bend.
  const bendKm = (lengthKm * around * Math.sin((poleward ?? 0) * radians)) / 8;
  const pieces = Math.ceil(Math.max(1, lengthKm / maxPieceKm, Math.sqrt(bendKm / maxSidewaysKm)));
  return Array.from(
    { length: pieces },
    (_, piece): Edge => [
      piece === 0 ? edge[0] : alongEdge(edge, piece / pieces),
      piece === pieces - 1 ? edge[1] : alongEdge(edge, (piece + 1) / pieces),
    ],
  );
}
