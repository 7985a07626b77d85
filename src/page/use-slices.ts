import { startTransition, useEffect, useState } from "react";

/** Cards that change in one task: some 15 ms of work where each has another word to mark. */
export const sliceLength = 16;

/** A value that a long list takes over slice by slice. */
export interface InSlices<Value> {
  /** What all slices have: while they take over a new one, the one before. */
  readonly whole: Value;
  readonly slices: readonly Value[];
}

/**
 * Hands a value to the slices of a list one after the other, so that no task is long, however long
 * the list.
 *
 * @param latest - what all shall have in the end
 * @param length - how many items the list has
 */
export function useSlices<Value>(latest: Value, length: number): InSlices<Value> {
  const [state, setState] = useState<InSlices<Value>>(() => ({
    whole: latest,
    slices: Array.from({ length: Math.max(1, Math.ceil(length / sliceLength)) }, () => latest),
  }));
  useEffect(() => {
    if (state.slices.every((value) => value === latest)) return;
    startTransition(() => setState((before) => withNext(before, latest)));
  }, [state, latest]);
  return state;
}

function withNext<Value>({ whole, slices }: InSlices<Value>, latest: Value): InSlices<Value> {
  const next = slices.findIndex((value) => value !== latest);
  const after = slices.map((value, at) => (at === next ? latest : value));
  return { slices: after, whole: after.every((value) => value === latest) ? latest : whole };
}
