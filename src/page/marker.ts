import { createContext, type ReactNode } from "react";

/** Marks in a text what the present search has found. */
export type Marker = (text: string) => ReactNode;

/** What marks the texts of one card; null where nothing is searched for. */
export const MarkerContext = createContext<Marker | null>(null);
