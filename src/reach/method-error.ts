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

/** The most that a line of ours strays, in metres, whatever it is drawn around: the tests hold it. */
export const mostErrorMeters = 25;

/** A statement in metres is rounded up to a multiple of this. */
const stepMeters = 5;

/** So many edges are looked at, spread over the line: all of a coarse one. */
const mostEdges = 400;

/** Of what was seen at the middles of some edges, others and places beside corners may have more. */
const beyondSeen = 1.5;

/**
 * States the method's error along the line of an area: half as much again as was seen, because some
 * edges of a fine line are not looked at, and beside a corner one strays more than at its middle.
 */
export function measureError(area: Area, field: DistanceField, km: Kilometers): MethodError {
  const { inside, outside } = strayOf(area, field, km);
  return { inside: upwards(inside * beyondSeen), outside: upwards(outside * beyondSeen) };
}

/**
 * How far the line of an area was seen to stray, in metres: at vertices and at the middles of edges,
 * which is where an edge strays most. Edges along the antimeridian and the poles, where a shape is only
 * cut, do not count.
 */
export function strayOf(area: Area, field: DistanceField, km: Kilometers): MethodError {
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
  return { inside: -least * 1000, outside: most * 1000 };
}

function upwards(meters: number): number {
  return Math.ceil(meters / stepMeters) * stepMeters;
}
