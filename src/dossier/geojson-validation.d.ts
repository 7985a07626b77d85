/** The part of geojson-validation 1.0.2 that is used. It ships no types. */
declare module "geojson-validation" {
  /** Whether the value is a geometry of GeoJSON 2008. Throws on some values of `type`. */
  export function isGeometryObject(value: unknown): boolean;
}
