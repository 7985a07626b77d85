import { facets, isFiltering } from "../../view/filters.ts";
import type { Findable, Item } from "./findable.ts";
import { type Asked, failedParts, type Part } from "./passing.ts";

/** One thing to let go of, and what the list would have then. */
export interface Loosening {
  readonly part: Part;
  readonly claims: number;
  readonly disagreements: number;
}

/**
 * For an empty list: each single thing of all that is asked for whose going brings something back,
 * the one with the most claims first. Empty where more than one must go, or where nothing is asked
 * for; of a list that is not empty it would say too little.
 */
export function loosenings(findable: Findable, asked: Asked): readonly Loosening[] {
  return askedParts(asked)
    .map((part) => {
      const comesBack = (item: Item) =>
        failedParts(findable, asked, item).every((one) => one === part);
      return {
        part,
        claims: findable.claims.filter(comesBack).length,
        disagreements: findable.disagreements.filter(comesBack).length,
      };
    })
    .filter(({ claims, disagreements }) => claims + disagreements > 0)
    .sort((a, b) => b.claims - a.claims || b.disagreements - a.disagreements);
}

/** What is asked for, part by part. */
export function askedParts({ feature, filters, matches }: Asked): readonly Part[] {
  return [
    ...(matches ? (["search"] as const) : []),
    ...(feature ? (["feature"] as const) : []),
    ...(isFiltering(filters) ? facets.filter((facet) => filters[facet].length > 0) : []),
  ];
}
