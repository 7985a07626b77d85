import type { PartId } from "../dossier/model.ts";

/*
 * The ids of elements that show something of the dossier. Each kind has a prefix, so that no id an
 * author may write is that of another part of the page.
 */

/** The heading of a claim's card. */
export function claimElementId(claim: string): string {
  return `claim-${claim}`;
}

/** The heading of a card of a question on which sources differ. */
export function disagreementElementId(disagreement: string): string {
  return `disagreement-${disagreement}`;
}

/** The heading of a part of the text that tells all in words. */
export function textPartElementId(part: string): string {
  return `text-${part}`;
}

/** A correction, by its place among them. */
export function correctionElementId(at: number): string {
  return `correction-${at}`;
}

/** The entry of a part of the checked text. */
export function partElementId(part: PartId): string {
  return `part-${part}`;
}

/** The field of the search, which a key leads to. */
export const searchElementId = "search";

/** The title of the text that tells all in words. */
export const asTextElementId = "as-text";
