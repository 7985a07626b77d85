import type { Kilometers } from "../dossier/model.ts";
import { type Area, polygonsOf } from "./area-geometry.ts";
import { farthestField } from "./assured.ts";
import { densifyRing } from "./edges.ts";
import { fieldAround } from "./envelope.ts";
import type { DistanceField } from "./field.ts";
import { distanceFrom, footFrom } from "./nearest.ts";
import { shareWithin } from "./share.ts";

/** Between so near neighbours an edge is straight in any plane, to 7 m at 50 degrees north. */
const maxEdgeDegrees = 0.25;

/**
 * The shortest distance between two areas on WGS 84, in kilometres: 0 where they touch, overlap or
 * one contains the other. Of two straight edges that do not cross, one is nearest at its end, so it
 * is enough to measure from the positions of each outline to the other.
 */
export function gap(one: Area, other: Area): Kilometers {
  return gapFrom(fieldAround([one]), one, fieldAround([other]), other);
}

/** As `gap`, with fields that are there. */
export function gapFrom(
  ofOne: DistanceField,
  one: Area,
  ofOther: DistanceField,
  other: Area,
): Kilometers {
  // Two that cross need not hold a position of each other.
  if (shareWithin(one, other) > 0) return 0 as Kilometers;
  const least = (from: Area, field: DistanceField) =>
    positionsOf(from).reduce(
      (nearest, position) => (nearest === 0 ? 0 : Math.min(nearest, distanceFrom(field, position))),
      Number.POSITIVE_INFINITY,
    );
  const there = least(one, ofOther);
  return (there === 0 ? 0 : Math.min(there, least(other, ofOne))) as Kilometers;
}

/** The distance in kilometres between the points of two areas that lie farthest apart. */
export function span(one: Area, other: Area): Kilometers {
  const field = farthestField(one);
  return positionsOf(other).reduce(
    (most, position) => Math.max(most, footFrom(field, position).km),
    0,
  ) as Kilometers;
}

function positionsOf(area: Area) {
  return polygonsOf(area)
    .flat()
    .flatMap((ring) => densifyRing(ring, maxEdgeDegrees));
}
