import { flushSync } from "react-dom";
import type { ClaimId } from "../dossier/model.ts";
import { claimElementId } from "./element-ids.ts";
import { useFound } from "./found.ts";
import { useProduct } from "./product.ts";
import { goToCard } from "./show-card.ts";

/**
 * Chooses a claim from anywhere on the page and takes the reader to its card. Where the list does
 * not hold it, by what is chosen, searched or filtered, the list of all claims comes back.
 */
export function useShowClaim(): (claim: ClaimId) => void {
  const { store } = useProduct();
  const { claims } = useFound();
  return (claim) => {
    const isListed = claims.has(claim);
    // The card must be there before it can be gone to.
    flushSync(() =>
      store.dispatch({ type: "claim-chosen", claim, ...(!isListed && { amongAll: true }) }),
    );
    const heading = document.getElementById(claimElementId(claim));
    if (heading) goToCard(heading);
  };
}
