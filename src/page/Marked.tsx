import { use, useMemo } from "react";
import { MarkerContext } from "./marker.ts";

/** A text with what a search has found in it marked. Without a search it is the text alone. */
export function Marked({ text }: { text: string }) {
  const mark = use(MarkerContext);
  return useMemo(() => (mark ? mark(text) : text), [mark, text]);
}
