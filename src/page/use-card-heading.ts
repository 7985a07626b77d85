import { useView } from "./product.ts";

/**
 * The level of a card's heading: under the groups of all claims, or right under the head of one
 * feature's list.
 */
export function useCardHeading(): "h3" | "h4" {
  return useView(({ view }) => view.feature) ? "h3" : "h4";
}
