import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Position } from "geojson";
import type { Kilometers } from "../dossier/model.ts";
import { lonLat } from "./area-geometry.ts";
import { distance } from "./distance.ts";
import { blankSight, cellAt, type DistanceField, lookFrom } from "./field.ts";

/** The point of an outline that counts from a position, and how far it lies. */
export interface Foot {
  readonly position: Position;
  readonly km: Kilometers;
}

const sight = blankSight();

/**
 * The nearest (by its measure farthest) point of what a field measures from, seen from a position
 * `[lon, lat]` in degrees, and the geodesic distance to it on WGS 84 by GeographicLib. From inside an
 * area it is that to the outline.
 */
export function footFrom(field: DistanceField, position: Position): Foot {
  const [lon, lat] = lonLat(position);
  lookFrom(field, lon, lat, cellAt(field, lon, lat), sight);
  const foot: Position = [sight.lon, sight.lat];
  return { position: foot, km: distance(position, foot) };
}

/** The distance to what a field measures from, 0 inside an area. */
export function distanceFrom(field: DistanceField, position: Position): Kilometers {
  const isInside = field.areas.some((area) => booleanPointInPolygon([...position], area));
  return isInside ? (0 as Kilometers) : footFrom(field, position).km;
}
