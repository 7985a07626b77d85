import type { Matches, Searchable } from "./search-index.ts";

/** What the worker of the search is sent: all that can be searched, and then what is searched for. */
export type SearchRequest =
  | { readonly of: "add"; readonly searchable: Searchable }
  | { readonly of: "search"; readonly number: number; readonly text: string };

/** What it sends back to each search. */
export interface SearchReply {
  /** Of the request. */
  readonly number: number;
  readonly matches: Matches;
}
