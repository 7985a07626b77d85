import type { ReactNode } from "react";
import { NumbersContext, useNumbers } from "./use-numbers.ts";

/** Has the reach put into numbers and gives them to what follows below. Needs the reaches above. */
export function NumbersProvider({ children }: { children: ReactNode }) {
  return <NumbersContext value={useNumbers()}>{children}</NumbersContext>;
}
