import type { Feature, FeatureCollection } from "geojson";
import type { Area } from "../reach/area-geometry.ts";
import type { ReachShape } from "../reach/shape.ts";
import { edgeOf } from "./edge.ts";
import { collection } from "./feature-collection.ts";
import { freeReachRef } from "./wanted.ts";

/** A reach as far as it is drawn. */
export type DrawnShape = Pick<ReachShape, "id" | "geometry">;

/**
 * How a reach is drawn: as the one of the picture, as one whose range the reader set, laid beside
 * these, or only while it is marked.
 */
export type DrawnAs = "main" | "free" | "beside" | "when-chosen";

export interface DrawnReaches {
  /** The reach of the picture; null before the first one is computed. */
  readonly main: DrawnShape | null;
  /** What else is computed. Each is drawn while it is marked or laid beside. */
  readonly others: readonly DrawnShape[];
  /** Those of the others that are laid beside the main one, such as `reach:gmlrs-84`. */
  readonly beside: readonly DrawnShape["id"][];
}

/**
 * The computed reaches, each as an area to fill and to point at, and as the line along its edge. The
 * property `area` or `edge` says how it is drawn.
 */
export function reachSource({ main, others, beside }: DrawnReaches): FeatureCollection {
  const drawn = new Set([freeReachRef, main?.id]);
  return collection([
    ...(main ? partsOf(main, main.id === freeReachRef ? "free" : "main") : []),
    ...others
      .filter(({ id }) => !drawn.has(id))
      .flatMap((shape) => partsOf(shape, beside.includes(shape.id) ? "beside" : "when-chosen")),
  ]);
}

function partsOf({ id, geometry }: DrawnShape, drawnAs: DrawnAs): Feature[] {
  return areaAndEdge(geometry, drawnAs, { ref: id });
}

/** An area to fill and the line along its edge; the property `area` or `edge` says what it is. */
export function areaAndEdge(
  geometry: Area,
  what: string,
  properties: Readonly<Record<string, string>> = {},
): Feature[] {
  return [
    { type: "Feature", geometry, properties: { ...properties, area: what } },
    { type: "Feature", geometry: edgeOf(geometry), properties: { ...properties, edge: what } },
  ];
}
