import type { Position } from "geojson";
import type { Kilometers } from "../dossier/model.ts";
import type { DistanceField } from "./field.ts";
import { distanceFrom } from "./nearest.ts";
import type { DoubtsQuestion } from "./protocol.ts";
import type { Doubts } from "./side.ts";

/** What may flip the side of a place, for any place. */
export type DoubtsAt = (position: Position) => Doubts;

/**
 * @param standoffs - the fields without a stand-off and with the farthest; null where nothing is left
 */
export function doubtsAt(
  { otherKm }: DoubtsQuestion,
  standoffs: readonly (DistanceField | null)[],
): DoubtsAt {
  return (position) => ({
    otherKm,
    standoffKm: standoffs.map((field) =>
      field ? distanceFrom(field, position) : (Number.POSITIVE_INFINITY as Kilometers),
    ),
  });
}
