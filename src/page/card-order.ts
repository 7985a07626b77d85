import { useMemo } from "react";
import type { Dossier } from "../dossier/dossier.ts";
import type { ClaimId } from "../dossier/model.ts";
import { groupClaims } from "../report/claim-groups.ts";
import { claimElementId, disagreementElementId } from "./element-ids.ts";
import { useProduct } from "./product.ts";
import { isListed } from "./show-card.ts";

/** A card as the list has it. */
export interface OrderedCard {
  readonly headingId: string;
  /** Null for an open question. */
  readonly claim: ClaimId | null;
}

/**
 * All cards in the order of the list, so that keys need not look for them in the page: with 1,000
 * claims that takes 10 ms.
 */
export function useCardOrder(): readonly OrderedCard[] {
  const { dossier } = useProduct();
  return useMemo(() => cardOrder(dossier), [dossier]);
}

function cardOrder(dossier: Dossier): readonly OrderedCard[] {
  return groupClaims(dossier).flatMap(({ claims, disagreements }) => [
    ...claims.map(({ id }) => ({ headingId: claimElementId(id), claim: id })),
    ...disagreements.map(({ id }) => ({ headingId: disagreementElementId(id), claim: null })),
  ]);
}

/** The heading of the first card that is there, is listed and passes. */
export function firstListed(
  order: readonly OrderedCard[],
  passes: (card: OrderedCard) => boolean = () => true,
): HTMLElement | undefined {
  for (const card of order) {
    const heading = passes(card) && document.getElementById(card.headingId);
    if (heading && isListed(heading)) return heading;
  }
  return undefined;
}
