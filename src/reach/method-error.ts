import type { Kilometers } from "../dossier/model.ts";
import { type Area, lonLat, polygonsOf } from "./area-geometry.ts";
import { alongEdge, edgesOf } from "./edges.ts";
import { blankSight, cellAt, type DistanceField, lookFrom } from "./field.ts";
import { isCut } from "./map-edge.ts";

/**
 * How far a line strays from the true one on WGS 84, in metres: at most `inside` towards what it is
 * measured from and `outside` away from it. It is the error of the method, not of the outlines it
 * starts from, which are generalised by a kilometre or two.
 */
export interface MethodError {
  readonly inside: number;
  readonly outside: number;
}

/** A statement in metres is rounded up to a multiple of this. */
const stepMeters = 5;

/** Beside a corner an edge may stray by a little more than at its middle. */
const beyondMiddle = 1.25;

/**
 * Measures the method's error along the whole line of an area, at the vertices and the middles of its
 * edges, which is where an edge strays most. Edges along the antimeridian and the poles, where a shape
 * is only cut, do not count.
 */
export function measureError(area: Area, field: DistanceField, km: Kilometers): MethodError {
  const sight = blankSight();
  let least = 0;
  let most = 0;
  for (const edge of polygonsOf(area).flat().flatMap(edgesOf)) {
    if (isCut(...edge)) continue;
    for (const t of [0, 0.5]) {
      const [lon, lat] = lonLat(alongEdge(edge, t));
      lookFrom(field, lon, lat, cellAt(field, lon, lat), sight);
      least = Math.min(least, sight.km - km);
      most = Math.max(most, sight.km - km);
    }
  }
  return { inside: upwards(-least), outside: upwards(most) };
}

function upwards(km: number): number {
  return Math.ceil((km * 1000 * beyondMiddle) / stepMeters) * stepMeters;
}
