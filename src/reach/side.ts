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
  /** Its distance without a stand-off and with the farthest, in km. */
  readonly standoffKm?: readonly Kilometers[];
}

/** On which side of a reach of `radius` a place at `km` falls, and what could flip it. */
export function sideOf(
  km: number,
  radius: number,
  { otherKm = [], standoffKm = [] }: Doubts = {},
): { readonly side: Side; readonly flippedBy: readonly FlippedBy[] } {
  const isWithin = km <= radius;
  const flippedBy: FlippedBy[] = [];
  if (km > 0 && Math.abs(km - radius) <= dataErrorKm) flippedBy.push("data");
  if (otherKm.some((other) => km <= other !== isWithin)) flippedBy.push("figure");
  if (standoffKm.some((other) => other <= radius !== isWithin)) flippedBy.push("standoff");
  return { side: flippedBy.length > 0 ? "borderline" : isWithin ? "within" : "beyond", flippedBy };
}
