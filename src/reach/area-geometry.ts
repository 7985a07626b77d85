import type { Geometry, MultiPolygon, Polygon, Position } from "geojson";

/** What has an inside: the geometries that reach is measured from and whose area is computed. */
export type Area = Polygon | MultiPolygon;

export function isArea(geometry: Geometry): geometry is Area {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}

/** The polygons of an area, each as its rings: the outer one first, then its holes. */
export function polygonsOf(area: Area): Position[][][] {
  return area.type === "Polygon" ? [area.coordinates] : area.coordinates;
}

/** The area made of these polygons: a Polygon if there is one, else a MultiPolygon. */
export function areaOf(polygons: Position[][][]): Area {
  const [only] = polygons;
  return only && polygons.length === 1
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: polygons };
}

/**
 * Longitude and latitude in degrees.
 * @throws RangeError for a position without them: a checked dossier has none.
 */
export function lonLat(position: Position): readonly [lon: number, lat: number] {
  const [lon, lat] = position;
  if (lon === undefined || lat === undefined) {
    throw new RangeError(`a position needs longitude and latitude, not [${position.join(", ")}]`);
  }
  return [lon, lat];
}
