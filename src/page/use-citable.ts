import { useMemo } from "react";
import type { Claim, Source } from "../dossier/model.ts";
import { byBearing } from "../report/bearings.ts";
import type { CiteRequest } from "./citing.ts";
import { useProduct } from "./product.ts";

/** What is cited: a claim of the dossier, or a source. */
export type Cited =
  | { readonly claim: Claim; readonly source?: never }
  | { readonly source: Source; readonly claim?: never };

/** What there is to cite where a reader has asked: the claim and each of its sources, or one source. */
export function useCitable({ claim: claimId, source }: CiteRequest): readonly Cited[] {
  const { index } = useProduct();
  return useMemo(() => {
    const claim = claimId && index.claimById.get(claimId);
    const ids = claim ? byBearing(claim).map((one) => one.source) : source ? [source] : [];
    const sources = [...new Set(ids)].flatMap((id) => index.sourceById.get(id) ?? []);
    return [...(claim ? [{ claim }] : []), ...sources.map((one) => ({ source: one }))];
  }, [index, claimId, source]);
}
