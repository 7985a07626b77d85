import { createContext, use } from "react";
import type { Findable } from "../report/find/findable.ts";
import type { Asked } from "../report/find/passing.ts";

/** How far what the reader asks for has been looked up. */
export interface Lookup {
  readonly findable: Findable;
  /** What was looked up last: while a reader types, a moment behind what is asked for. */
  readonly asked: Asked;
  /** Whether the list shows all that is asked for now. */
  readonly isCurrent: boolean;
  /** `searching` while the index of the search is on its way; the list shows more till then. */
  readonly progress: "done" | "searching" | "failed";
}

export const LookupContext = createContext<Lookup | null>(null);

/** @throws Error outside the search and its filters */
export function useLookup(): Lookup {
  const lookup = use(LookupContext);
  if (!lookup) throw new Error("useLookup needs a LookupContext above it.");
  return lookup;
}
