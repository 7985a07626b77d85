import { createContext, use } from "react";
import type { ClaimId } from "../dossier/model.ts";

/** What of the dossier the list shows, by what the reader has chosen, searched and filtered. */
export interface Found {
  readonly claims: ReadonlySet<ClaimId>;
  /** The claims that search and filters leave, whatever feature is chosen. */
  readonly passing: ReadonlySet<ClaimId>;
  /** Questions on which sources differ, by their ids. */
  readonly disagreements: ReadonlySet<string>;
}

export const FoundContext = createContext<Found | null>(null);

/** @throws Error outside the page */
export function useFound(): Found {
  const found = use(FoundContext);
  if (!found) throw new Error("useFound needs a FoundContext above it.");
  return found;
}
