import { useState } from "react";

/**
 * The same list as last time while its items are the same ones: what is made of a list need not be
 * made anew because something else has changed.
 */
export function useSteady<Item>(list: readonly Item[]): readonly Item[] {
  const [last, setLast] = useState(list);
  if (isSame(last, list)) return last;
  // React renders anew at once, before anything of this is shown.
  setLast(list);
  return list;
}

function isSame<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
