import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim, ClaimId, FeatureRef } from "../dossier/model.ts";
import type { ClaimGroup } from "../report/claim-groups.ts";
import { sliceGroups } from "./list-slices.ts";

function groupsOf(sizes: readonly number[]): readonly ClaimGroup[] {
  return sizes.map((size, group) => ({
    ref: `feature-${group}` as FeatureRef,
    claims: Array.from({ length: size }, (_, at) => ({ id: `${group}-${at}` as ClaimId }) as Claim),
    disagreements: [],
  }));
}

test("a slice ends where the list has so many cards, in the middle of a group too", () => {
  const sliced = sliceGroups(groupsOf([3, 5]), 4);
  const cuts = sliced.map(({ slices }) =>
    slices.map(({ number, start, cards }) => [number, start, cards.length]),
  );
  expect(cuts).toEqual([
    [[0, 0, 3]],
    [
      [0, 3, 1],
      [1, 4, 4],
    ],
  ]);
});

test("every card stands in one slice, in order, and no slice is longer than asked", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 30 }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 12 }),
      (sizes, length) => {
        const groups = groupsOf(sizes);
        const slices = sliceGroups(groups, length).flatMap((group) => group.slices);
        expect(slices.flatMap(({ cards }) => cards)).toEqual(groups.flatMap((one) => one.claims));
        for (const { number, start, cards } of slices) {
          expect(start).toBeGreaterThanOrEqual(number * length);
          expect(start + cards.length).toBeLessThanOrEqual((number + 1) * length);
        }
      },
    ),
  );
});
