import { isReachRef } from "../dossier/lookup.ts";
import type { FeatureRef } from "../dossier/model.ts";

/** Half the side of the square that counts as pointed at: a hit area of 24 px (WCAG 2.2, 2.5.8). */
export const hitRadius = 12;

/** Something under or near the pointer. */
export interface Candidate {
  readonly ref: FeatureRef;
  /** The layer's place among the pickable ones, 0 on top. */
  readonly rank: number;
  readonly isPoint: boolean;
  /** Whether it lies under all other shapes, as a country does. */
  readonly isGround: boolean;
  /** Whether it lies under the pointer itself, not only within the hit area. */
  readonly isExact: boolean;
}

/**
 * What the reader means: a point near the pointer before any area, then what lies under the
 * pointer, then what is near it; a reach after the shapes it lies over, which could else never be
 * pointed at, and the ground after the reach; among equals the topmost. Null where there is nothing.
 */
export function pickBest(candidates: readonly Candidate[]): FeatureRef | null {
  const weight = ({ ref, isPoint, isGround, isExact, rank }: Candidate) =>
    (isPoint ? 0 : 2000) +
    (isExact ? 0 : 1000) +
    (isGround ? 500 : 0) +
    (isReachRef(ref) ? 250 : 0) +
    rank;
  const [best] = candidates.toSorted((one, other) => weight(one) - weight(other));
  return best ? best.ref : null;
}
