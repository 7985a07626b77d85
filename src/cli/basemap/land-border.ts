import { mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import type { FeatureProperties } from "../../dossier/model.ts";
import { rounded } from "./frame.ts";

/**
 * The land border of two countries: the arcs that a unit of the one and a unit of the other share,
 * as lines, in rounded degrees. Where water lies between the two, as at Kerch, they share none.
 *
 * @param region what `cutRegion` gives
 * @param countries ISO 3166-1 alpha-2
 * @throws Error if no unit of the one touches a unit of the other
 */
export function landBorder(
  region: Topology,
  countries: readonly [string, string],
): GeoJSON.LineString | GeoJSON.MultiLineString {
  const units = region.objects.oblasts as GeometryCollection<FeatureProperties>;
  const pair = [...countries].sort().join("-");
  const lines = mesh(region, units, (a, b) => a !== b && pairOf(a, b) === pair);
  const coordinates = lines.coordinates.map((line) =>
    line.map((position) => position.map(rounded)),
  );
  const [only, ...others] = coordinates;
  if (!only) throw new Error(`the region has no land border ${pair}`);
  return others.length === 0
    ? { type: "LineString", coordinates: only }
    : { type: "MultiLineString", coordinates };
}

/** The countries on both sides of an arc, in alphabetical order. */
function pairOf(a: GeometryObject, b: GeometryObject): string {
  return [a, b]
    .map((unit) => (unit.properties as FeatureProperties).country)
    .sort()
    .join("-");
}
