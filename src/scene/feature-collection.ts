import type { Feature, FeatureCollection } from "geojson";

export function collection(features: Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features };
}
