import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import type { AroundShape, AssuredReach, Measured, UsualRingShape } from "../reach/protocol.ts";
import { edgeOf } from "./edge.ts";
import { collection } from "./feature-collection.ts";
import { areaAndEdge } from "./reach-source.ts";

/** What is laid beside the reach to compare and to measure; none of it can be chosen. */
export interface LaidBeside {
  /** Of the chosen launch area. */
  readonly assured: Pick<AssuredReach, "geometry"> | null;
  readonly usual: readonly Pick<UsualRingShape, "ring" | "geometry" | "center">[];
  readonly around: Pick<AroundShape, "geometry" | "center"> | null;
  readonly measured: Pick<Measured, "point" | "line"> | null;
}

/**
 * The source of what is laid beside the reach. The one property of a feature says how it is drawn
 * and what it is: `area`, `edge`, `line` or `point`.
 */
export function besideSource({ assured, usual, around, measured }: LaidBeside): FeatureCollection {
  return collection([
    ...(assured?.geometry ? areaAndEdge(assured.geometry, "assured") : []),
    ...usual.flatMap(usualRing),
    ...(around
      ? [...areaAndEdge(around.geometry, "around"), pointAt(around.center, "around")]
      : []),
    ...(measured?.line ? [drawn(measured.line, "line", "measure")] : []),
    ...(measured ? [pointAt(measured.point, "measure")] : []),
  ]);
}

function usualRing({
  ring,
  geometry,
  center,
}: Pick<UsualRingShape, "ring" | "geometry" | "center">): Feature[] {
  const edge = drawn(edgeOf(geometry), "edge", ring);
  return center ? [edge, pointAt(center, "usual")] : [edge];
}

function pointAt(coordinates: Position, what: string): Feature {
  return drawn({ type: "Point", coordinates }, "point", what);
}

function drawn(geometry: Geometry, property: "edge" | "line" | "point", what: string): Feature {
  return { type: "Feature", geometry, properties: { [property]: what } };
}
