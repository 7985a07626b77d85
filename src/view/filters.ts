import type { ClaimKind, Grade, Verdict } from "../dossier/model.ts";

/**
 * What the claims of a list must have, facet by facet: one of the values of each facet that has any.
 * What a claim hangs on is a facet too, but is the view's `feature`.
 */
export interface Filters {
  readonly kind: readonly ClaimKind[];
  readonly verdict: readonly Verdict[];
  /** Of a source that the evidence quotes. */
  readonly grade: readonly Grade[];
  /** In which a passage of the evidence stands (BCP 47). */
  readonly lang: readonly string[];
  /** In which a claim's date begins: `2024-11`, or `undated`. */
  readonly month: readonly string[];
}

export type Facet = keyof Filters;

/** Every facet, in the order a page shows them; also their keys in the address. */
export const facets = ["verdict", "kind", "grade", "lang", "month"] as const satisfies Facet[];

export const noFilters: Filters = { kind: [], verdict: [], grade: [], lang: [], month: [] };

/** What a claim without a date has for a month. */
export const undated = "undated";

/** Whether any facet asks for something. */
export function isFiltering(filters: Filters): boolean {
  return facets.some((facet) => filters[facet].length > 0);
}

/** The filters with a value put in where it was not, or taken out where it was. */
export function toggled(filters: Filters, facet: Facet, value: string): Filters {
  const present: readonly string[] = filters[facet];
  const others = present.filter((one) => one !== value);
  return { ...filters, [facet]: others.length < present.length ? others : [...present, value] };
}
