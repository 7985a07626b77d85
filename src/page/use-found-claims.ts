import { useMemo } from "react";
import type { DossierIndex } from "../dossier/lookup.ts";
import type { ClaimId, FeatureRef } from "../dossier/model.ts";
import { useFound } from "./found.ts";
import { useProduct } from "./product.ts";

/**
 * The claims that a number beside a name counts: those that search and filters leave, as many as the
 * list shows when the name is chosen; all where nothing is searched.
 */
export function useFoundClaims(): ReadonlySet<ClaimId> {
  return useFound().passing;
}

/** Says of how many of those claims a feature is the subject. Counts each feature once. */
export function useClaimCount(): (ref: FeatureRef) => number {
  const { index } = useProduct();
  const found = useFoundClaims();
  return useMemo(() => counter(index, found), [index, found]);
}

function counter({ claimsOf }: Pick<DossierIndex, "claimsOf">, found: ReadonlySet<ClaimId>) {
  const counts = new Map<FeatureRef, number>();
  return (ref: FeatureRef) => {
    const known = counts.get(ref);
    if (known !== undefined) return known;
    const count = claimsOf(ref).filter(({ id }) => found.has(id)).length;
    counts.set(ref, count);
    return count;
  };
}
