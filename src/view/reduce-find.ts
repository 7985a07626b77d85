import type { Day } from "../dossier/model.ts";
import { type Facet, noFilters, toggled } from "./filters.ts";
import { firstView, searchLimit, type View } from "./view.ts";

/** What the reader does to find claims, and to see a day. None of it moves the map. */
export type FindAction =
  /** Null: all that is known. */
  | { readonly type: "date-chosen"; readonly date: Day | null }
  | { readonly type: "searched"; readonly text: string }
  /** Puts a value of a facet in, or takes it out. */
  | { readonly type: "filter-toggled"; readonly facet: Facet; readonly value: string }
  | { readonly type: "facet-cleared"; readonly facet: Facet }
  /** The list is no longer that of one feature; a chosen claim stays chosen. */
  | { readonly type: "feature-cleared" }
  /** All that leaves claims out of the list: the search, every filter and the chosen feature. */
  | { readonly type: "filters-cleared" };

/** The view after an act: the same object where nothing has changed. */
export function reduceFind(view: View, action: FindAction): View {
  switch (action.type) {
    case "date-chosen":
      return action.date === view.date ? view : { ...view, date: action.date };
    case "searched": {
      const search = withinLimit(action.text);
      return search === view.search ? view : { ...view, search };
    }
    case "filter-toggled":
      return { ...view, filters: toggled(view.filters, action.facet, action.value) };
    case "facet-cleared":
      return view.filters[action.facet].length === 0
        ? view
        : { ...view, filters: { ...view.filters, [action.facet]: [] } };
    case "feature-cleared":
      return view.feature === null ? view : { ...view, feature: null };
    case "filters-cleared":
      return { ...view, search: firstView.search, filters: noFilters, feature: null };
  }
}

/** No more than an address holds, and nothing that an address cannot hold: half a character. */
function withinLimit(text: string): string {
  return [...text.toWellFormed()].slice(0, searchLimit).join("");
}
