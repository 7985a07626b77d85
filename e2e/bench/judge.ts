import geodesic from "geographiclib-geodesic";
import type { Position } from "geojson";
import { type Area, lonLat, polygonsOf } from "../../src/reach/area-geometry.ts";
import { alongEdge, edgesOf } from "../../src/reach/edges.ts";

/**
 * Judges distances in km from areas by another way than the product's: their outlines as rows of
 * points, a first choice among them by straight lines through the Earth, and GeographicLib's geodesic
 * to each that is left. The rows are so dense that at `km` they make no distance wrong by over 0.1 m.
 */
export function judge(areas: readonly Area[], km: number): (position: Position) => number {
  // From `km` away, a point half a gap beside the foot is gap² / 8 km farther.
  const gapKm = Math.sqrt(8 * km * 0.0001);
  const row = areas
    .flatMap((area) => polygonsOf(area).flat())
    .flatMap((ring) => denseRow(ring, gapKm));
  const points = Float64Array.from(row.flatMap((position) => cartesian(position)));
  const chords = new Float64Array(row.length);
  return (position) => {
    const [x, y, z] = cartesian(position);
    let least = Number.POSITIVE_INFINITY;
    for (let index = 0; index < row.length; index++) {
      const dx = (points[index * 3] as number) - x;
      const dy = (points[index * 3 + 1] as number) - y;
      const dz = (points[index * 3 + 2] as number) - z;
      const square = dx * dx + dy * dy + dz * dz;
      chords[index] = square;
      if (square < least) least = square;
    }
    // Of two points, that at the longer geodesic never has a chord shorter by 1 part in 1,000.
    const limit = least * 1.002;
    let nearest = Number.POSITIVE_INFINITY;
    for (let index = 0; index < row.length; index++) {
      if ((chords[index] as number) > limit) continue;
      nearest = Math.min(nearest, exactKm(position, row[index] as Position));
    }
    return nearest;
  };
}

function denseRow(ring: readonly Position[], gapKm: number): Position[] {
  return edgesOf(ring).flatMap((edge) => {
    const [lon, lat] = lonLat(edge[0]);
    const [toLon, toLat] = lonLat(edge[1]);
    const across =
      (toLon - lon) * Math.cos((Math.min(Math.abs(lat), Math.abs(toLat)) * Math.PI) / 180);
    const pieces = Math.max(1, Math.ceil((Math.hypot(across, toLat - lat) * 111.7) / gapKm));
    return Array.from({ length: pieces }, (_, piece) => alongEdge(edge, piece / pieces));
  });
}

/** On WGS 84, in km. */
function cartesian(position: Position): readonly [number, number, number] {
  const [lon = 0, lat = 0] = lonLat(position).map((degrees) => (degrees * Math.PI) / 180);
  const e2 = 0.00669437999014;
  const normal = 6378.137 / Math.sqrt(1 - e2 * Math.sin(lat) ** 2);
  return [
    normal * Math.cos(lat) * Math.cos(lon),
    normal * Math.cos(lat) * Math.sin(lon),
    normal * (1 - e2) * Math.sin(lat),
  ];
}

function exactKm(from: Position, to: Position): number {
  const [lon, lat] = lonLat(from);
  const [toLon, toLat] = lonLat(to);
  return (geodesic.Geodesic.WGS84.Inverse(lat, lon, toLat, toLon).s12 ?? Number.NaN) / 1000;
}
