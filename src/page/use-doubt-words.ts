import { useMemo } from "react";
import type { Kilometers } from "../dossier/model.ts";
import type { FlippedBy } from "../reach/protocol.ts";
import { doubtWords } from "../report/doubt-words.ts";
import { useProduct } from "./product.ts";

/** What could put a place on the other side of a reach, in the page's language. */
export function useDoubtWords(): (flippedBy: readonly FlippedBy[], km: Kilometers) => string {
  const product = useProduct();
  return useMemo(() => doubtWords(product.dossier, product), [product]);
}
