import geodesic from "geographiclib-geodesic";
import type { Position } from "geojson";
import type { Kilometers } from "../dossier/model.ts";
import { lonLat } from "./area-geometry.ts";

const { DISTANCE, WGS84 } = geodesic.Geodesic;

/**
 * The length of the shortest path on the ellipsoid WGS 84 between two positions `[lon, lat]` in
 * degrees, in kilometres (C. F. F. Karney, Algorithms for geodesics, 2013; exact to nanometres).
 */
export function distance(from: Position, to: Position): Kilometers {
  const [lon, lat] = lonLat(from);
  const [toLon, toLat] = lonLat(to);
  const { s12 } = WGS84.Inverse(lat, lon, toLat, toLon, DISTANCE);
  if (s12 === undefined) throw new RangeError(`no distance from ${from} to ${to}`);
  return (s12 / 1000) as Kilometers;
}
