import { isGeometryObject } from "geojson-validation";
import { geometryTypes } from "../layer-schema.ts";
import { asText, member } from "../read-unknown.ts";

/**
 * A second judge of a geometry's structure beside `read-shape.ts`. The types are allowed one by one
 * first: geojson-validation looks them up on a plain object, so that it throws at `toString` and
 * passes `constructor`.
 */
export function hasGeoJsonStructure(geometry: unknown): boolean {
  const type = asText(member(geometry, "type"));
  if (!(geometryTypes as readonly (string | undefined)[]).includes(type)) return false;
  try {
    return isGeometryObject(geometry);
  } catch {
    return false;
  }
}
