import type { Disagreement } from "../dossier/disagreement.ts";
import type { Claim, FeatureRef } from "../dossier/model.ts";
import type { ClaimGroup } from "../report/claim-groups.ts";

/** What a card shows. The ids of both differ. */
export type Listable = Claim | Disagreement;

export function isClaim(listable: Listable): listable is Claim {
  return "assessment" in listable;
}

/** What of a group changes in one task. */
export interface GroupSlice {
  /** Which slice of the whole list it is part of. */
  readonly number: number;
  /** The place of its first card among all. */
  readonly start: number;
  readonly cards: readonly Listable[];
}

export interface SlicedGroup {
  readonly ref: FeatureRef;
  readonly slices: readonly GroupSlice[];
}

/**
 * Cuts the groups of a list where its slices end. A group may hold several slices, and a slice hold
 * several groups.
 *
 * @param length - cards in a slice of the whole list
 */
export function sliceGroups(groups: readonly ClaimGroup[], length: number): readonly SlicedGroup[] {
  let start = 0;
  return groups.map(({ ref, claims, disagreements }) => {
    let left: readonly Listable[] = [...claims, ...disagreements];
    const slices: GroupSlice[] = [];
    while (left.length > 0) {
      const number = Math.floor(start / length);
      const cards = left.slice(0, (number + 1) * length - start);
      slices.push({ number, start, cards });
      start += cards.length;
      left = left.slice(cards.length);
    }
    return { ref, slices };
  });
}
