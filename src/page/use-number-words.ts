import { useMemo } from "react";
import { type NumberWords, numberWords } from "../report/number-words.ts";
import { useProduct } from "./product.ts";

/** Words what is computed in the page's language. */
export function useNumberWords(): NumberWords {
  const product = useProduct();
  return useMemo(() => numberWords(product), [product]);
}
