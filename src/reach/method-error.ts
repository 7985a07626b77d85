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

/** So many edges are looked at, spread over the line: all of a coarse one. */
const mostEdges = 400;

/** Of what was seen at the middles of some edges, others and places beside corners may have more. */
const beyondSeen = 1.5;

/**
 * Measures the method's error along the line of an area, at vertices and at the middles of edges, which
 * is where an edge strays most, and states half as much again. Edges along the antimeridian and the
 * poles, where a shape is only cut, do not count.
 */
export function measureError(area: Area, field: DistanceField, km: Kilometers): MethodError {
  const sight = blankSight();
  let least = 0;
  let most = 0;
  const edges = polygonsOf(area)
    .flat()
    .flatMap(edgesOf)
    .filter((edge) => !isCut(...edge));
  const every = Math.ceil(edges.length / mostEdges);
  for (const edge of edges.filter((_, index) => index % every === 0)) {
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
  return Math.ceil((km * 1000 * beyondSeen) / stepMeters) * stepMeters;
}
