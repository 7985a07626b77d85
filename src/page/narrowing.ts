import { createContext, use } from "react";
import type { Marker } from "./marker.ts";

/** What search and filters leave of a dossier, whatever feature is chosen. */
export interface Narrowed {
  /** Of claims and disagreements, whose ids differ. */
  readonly ids: ReadonlySet<string>;
  /** Null where there is nothing to mark. */
  readonly marker: Marker | null;
}

/** What the list is narrowed to, and the way to narrow it. */
export interface Narrowing {
  /** Null where nothing is asked for, and until what was asked has been looked up. */
  readonly narrowed: Narrowed | null;
  readonly narrow: (narrowed: Narrowed | null) => void;
}

export const NarrowingContext = createContext<Narrowing | null>(null);

/** @throws Error outside the page */
export function useNarrowing(): Narrowing {
  const narrowing = use(NarrowingContext);
  if (!narrowing) throw new Error("useNarrowing needs a NarrowingContext above it.");
  return narrowing;
}
