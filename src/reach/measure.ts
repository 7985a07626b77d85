import geodesic from "geographiclib-geodesic";
import type { LineString, MultiLineString, Position } from "geojson";
import type { Kilometers } from "../dossier/model.ts";
import { cutAtAntimeridian } from "./antimeridian.ts";
import { lonLat } from "./area-geometry.ts";
import type { DistanceField } from "./field.ts";
import { distanceFrom, footFrom } from "./nearest.ts";
import type { Measured, OriginArea } from "./protocol.ts";
import { type Doubts, sideOf } from "./side.ts";

/** So many that no chord between two of them can be seen for one. */
const positionsAlong = 64;

/** The shortest way from the nearest of some areas to a position, and on which side it falls. */
export function measureTo(
  areas: readonly (OriginArea & { readonly field: DistanceField })[],
  position: Position,
  km: Kilometers,
  doubts: Doubts,
): Measured {
  const [first, ...others] = areas.map(({ id, field }) => ({
    id,
    field,
    km: distanceFrom(field, position),
  }));
  if (!first) throw new RangeError("a distance needs an area to start from, and there is none");
  const nearest = others.reduce((best, one) => (one.km < best.km ? one : best), first);
  return {
    point: position,
    km: nearest.km,
    area: nearest.id,
    line:
      nearest.km === 0 ? null : geodesicLine(footFrom(nearest.field, position).position, position),
    ...sideOf(nearest.km, km, doubts),
  };
}

/** The geodesic on WGS 84 between two positions, cut at the antimeridian, with 6 decimals. */
function geodesicLine(from: Position, to: Position): LineString | MultiLineString {
  const [lon, lat] = lonLat(from);
  const [toLon, toLat] = lonLat(to);
  const line = geodesic.Geodesic.WGS84.InverseLine(lat, lon, toLat, toLon);
  const positions = Array.from({ length: positionsAlong + 1 }, (_, index): Position => {
    const at = line.Position((line.s13 * index) / positionsAlong);
    return [rounded(at.lon2), rounded(at.lat2)];
  });
  const [only, ...more] = cutAtAntimeridian(positions);
  return only && more.length === 0
    ? { type: "LineString", coordinates: only }
    : { type: "MultiLineString", coordinates: [only ?? [], ...more] };
}

function rounded(degrees: number | undefined): number {
  return Math.round((degrees ?? Number.NaN) * 1e6) / 1e6 + 0;
}
