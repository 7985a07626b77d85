import { flushSync } from "react-dom";
import type { ClaimId } from "../dossier/model.ts";
import { claimElementId } from "./element-ids.ts";
import { useProduct } from "./product.ts";

/**
 * Chooses a claim from anywhere on the page and takes the reader to its card. Where the list of a
 * feature is shown that does not hold it, the list of all claims comes back.
 */
export function useShowClaim(): (claim: ClaimId) => void {
  const { store, index } = useProduct();
  return (claim) => {
    const { feature } = store.getState().view;
    const isListed = !feature || index.claimsOf(feature).some(({ id }) => id === claim);
    // The card must be there before it can be gone to.
    flushSync(() =>
      store.dispatch({ type: "claim-chosen", claim, ...(!isListed && { amongAll: true }) }),
    );
    const heading = document.getElementById(claimElementId(claim));
    heading?.focus({ preventScroll: true });
    heading?.closest("article")?.scrollIntoView({ block: "start" });
  };
}
