import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** What tests ask of a feature in `geo/`. */
export type AnyFeature = GeoJSON.Feature<GeoJSON.Geometry, GeoJSON.GeoJsonProperties>;

const geo = new URL("../../../geo/", import.meta.url);

/** The text of a committed file by its path relative to `geo/`. */
export function geoText(file: string): string {
  return readFileSync(new URL(file, geo), "utf8");
}

/** A committed TopoJSON file. */
export function geoTopology(file: string): Topology {
  return JSON.parse(geoText(file)) as Topology;
}

/** The features of one object of a TopoJSON file. */
export function geoObject(file: string, object: string): AnyFeature[] {
  const topology = geoTopology(file);
  const collection = topology.objects[object] as GeometryCollection;
  const decoded = feature(topology, collection) as AnyFeature | GeoJSON.FeatureCollection;
  return decoded.type === "FeatureCollection" ? decoded.features : [decoded];
}

/** The features of a committed GeoJSON file. */
export function geoFeatures(file: string): AnyFeature[] {
  return (JSON.parse(geoText(file)) as { features: AnyFeature[] }).features;
}
