import { createContext, type ReactNode } from "react";

/** Marks in a text what the present search has found. */
export type Marker = (text: string) => ReactNode;

/**
 * Null where nothing is searched for. Not part of `Found`: a list that changes while the search stays
 * need not render every text anew.
 */
export const MarkerContext = createContext<Marker | null>(null);
