import type { FeatureCollection, Geometry, Position } from "geojson";
import type { Bounds } from "../dossier/model.ts";

/**
 * The bounds of the features whose property `ref` is one of `refs`, over several collections.
 * Undefined where none is there. Features across the antimeridian are not joined.
 */
export function boundsOf(
  collections: readonly FeatureCollection[],
  refs: readonly string[],
): Bounds | undefined {
  const wanted = new Set(refs);
  let [west, south, east, north] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const { features } of collections) {
    for (const { properties, geometry } of features) {
      if (!wanted.has(properties?.ref)) continue;
      for (const [lng = 0, lat = 0] of positionsOf(geometry)) {
        west = Math.min(west, lng);
        south = Math.min(south, lat);
        east = Math.max(east, lng);
        north = Math.max(north, lat);
      }
    }
  }
  return west <= east ? [west, south, east, north] : undefined;
}

/** Every position of a geometry, in order. */
export function positionsOf(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case "Point":
      return [geometry.coordinates];
    case "MultiPoint":
    case "LineString":
      return geometry.coordinates;
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates.flat();
    case "MultiPolygon":
      return geometry.coordinates.flat(2);
    case "GeometryCollection":
      return geometry.geometries.flatMap(positionsOf);
  }
}
