import type { Kilometers } from "../dossier/model.ts";
import { type Area, polygonsOf } from "./area-geometry.ts";
import { densifyRing } from "./edges.ts";
import { distanceToOutline } from "./nearest.ts";
import { shareWithin } from "./share.ts";

/** Between so near neighbours an edge is straight in any plane, to 7 m at 50 degrees north. */
const maxEdgeDegrees = 0.25;

/**
 * The shortest distance between two areas on WGS 84, in kilometres: 0 where they touch, overlap or
 * one contains the other. Of two straight edges that do not cross, one is nearest at its end, so it
 * is enough to measure from the positions of each outline to the edges of the other.
 */
export function gap(one: Area, other: Area): Kilometers {
  if (shareWithin(one, other) > 0) return 0 as Kilometers;
  return Math.min(leastFrom(one, other), leastFrom(other, one)) as Kilometers;
}

function leastFrom(area: Area, other: Area): number {
  const toOther = distanceToOutline([other]);
  return polygonsOf(area)
    .flat()
    .flatMap((ring) => densifyRing(ring, maxEdgeDegrees))
    .reduce((least, position) => Math.min(least, toOther(position)), Number.POSITIVE_INFINITY);
}
