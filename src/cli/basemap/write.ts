/** JSON on one line, for TopoJSON: nobody reads arcs. */
export function compact(json: unknown): string {
  return `${JSON.stringify(json)}\n`;
}

/** A GeoJSON feature collection with one feature a line, so that a diff names what changed. */
export function featureLines(features: readonly unknown[]): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}

/** JSON as people read it. */
export function indented(json: unknown): string {
  return `${JSON.stringify(json, undefined, 2)}\n`;
}
