import type { Kilometers } from "../dossier/model.ts";
import type { FlippedBy, Side } from "./protocol.ts";

/**
 * How wrong the data can make a distance, in km: outlines at 1:10m are generalised by a kilometre or
 * two, and a place, known to 0.01 degrees, stands for a town a few kilometres wide.
 */
export const dataErrorKm = 3;

/** What else may flip the side on which a place falls. */
export interface Doubts {
  /** Other figures that sources give for the same range, in km. */
  readonly otherKm?: readonly Kilometers[];
  /** Its distance with the farthest stand-off, in km. */
  readonly farthestKm?: Kilometers;
}

/** On which side of a reach of `radius` a place at `km` falls, and what could flip it. */
export function sideOf(
  km: number,
  radius: number,
  { otherKm = [], farthestKm }: Doubts = {},
): { readonly side: Side; readonly flippedBy: readonly FlippedBy[] } {
  const isWithin = km <= radius;
  const flippedBy: FlippedBy[] = [];
  if (km > 0 && Math.abs(km - radius) <= dataErrorKm) flippedBy.push("data");
  if (otherKm.some((other) => km <= other !== isWithin)) flippedBy.push("figure");
  if (isWithin && farthestKm !== undefined && farthestKm > radius) flippedBy.push("standoff");
  return { side: flippedBy.length > 0 ? "borderline" : isWithin ? "within" : "beyond", flippedBy };
}
