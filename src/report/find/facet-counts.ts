import { claimKinds } from "../../dossier/claim-kinds.ts";
import { grades } from "../../dossier/grades.ts";
import type { FeatureRef } from "../../dossier/model.ts";
import { verdicts } from "../../dossier/verdicts.ts";
import { type Facet, facets } from "../../view/filters.ts";
import type { Findable } from "./findable.ts";
import { type Asked, failedParts, type Part } from "./passing.ts";

/** A value that can be chosen, and how many claims the list would have with it. */
export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly count: number;
}

/** Values with an order of their own; the others are sorted: `undated` comes after all months. */
const orders: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  verdict: verdicts,
  kind: claimKinds,
  grade: grades,
};

/**
 * For each value of each facet the number of claims that would be listed if it were the one chosen of
 * its facet: whatever else is asked for holds, the present choice in the facet itself does not.
 * Values that no claim has are left out, unless they are chosen.
 */
export function countFacets(
  findable: Findable,
  asked: Asked,
): Readonly<Record<Facet, readonly Option[]>> {
  const counts = Object.fromEntries(
    facets.map((facet) => [facet, new Map(asked.filters[facet].map((value) => [value, 0]))]),
  ) as Record<Facet, Map<string, number>>;
  for (const item of findable.claims) {
    const failed = failedParts(findable, asked, item);
    for (const facet of facets) {
      const counted = isOnly(failed, facet) ? 1 : 0;
      for (const value of item.facets[facet]) {
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + counted);
      }
    }
  }
  return Object.fromEntries(
    facets.map((facet) => [facet, inOrder(counts[facet], orders[facet])]),
  ) as Record<Facet, readonly Option[]>;
}

/** As `countFacets`, for what claims hang on. Those of the refs that have no claim are left out. */
export function countFeatures<Ref extends FeatureRef>(
  findable: Findable,
  asked: Asked,
  refs: readonly Ref[],
): readonly Option<Ref>[] {
  const counted = findable.claims.filter((item) =>
    isOnly(failedParts(findable, asked, item), "feature"),
  );
  return refs
    .filter((ref) => findable.claims.some(({ id }) => findable.listOf(ref).has(id)))
    .map((ref) => {
      const list = findable.listOf(ref);
      return { value: ref, count: counted.filter(({ id }) => list.has(id)).length };
    });
}

/** Whether nothing but this part keeps a claim out of the list. */
function isOnly(failed: readonly Part[], part: Part): boolean {
  return failed.every((one) => one === part);
}

function inOrder(
  counts: ReadonlyMap<string, number>,
  order: readonly string[] = [...counts.keys()].sort(),
): readonly Option[] {
  return order.flatMap((value) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, count }];
  });
}
