import { createContext, use } from "react";
import type { Marker } from "./marker.ts";

/** What search and filters leave of a dossier, whatever feature is chosen. */
export interface Narrowed {
  /** Of claims and disagreements, whose ids differ. */
  readonly ids: ReadonlySet<string>;
  /** Null where there is nothing to mark. */
  readonly marker: Marker | null;
}

/** Narrows the list; null where nothing is asked for. */
export type Narrow = (narrowed: Narrowed | null) => void;

export const NarrowContext = createContext<Narrow | null>(null);

/** @throws Error outside the page */
export function useNarrow(): Narrow {
  const narrow = use(NarrowContext);
  if (!narrow) throw new Error("useNarrow needs a NarrowContext above it.");
  return narrow;
}
