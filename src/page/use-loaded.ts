import { useEffect, useState } from "react";

export interface Loaded<Value> {
  /** Null until it is there. */
  readonly value: Value | null;
  readonly hasFailed: boolean;
}

/**
 * Something that is loaded when it is first wanted, and kept. Where it does not come, only a page
 * loaded anew can try again: a browser may remember a failed module.
 *
 * @param load - the same function at every render
 */
export function useLoaded<Value extends object>(
  isWanted: boolean,
  load: () => Promise<Value>,
): Loaded<Value> {
  const [value, setValue] = useState<Value | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const isAwaited = isWanted && !value && !hasFailed;
  useEffect(() => {
    if (!isAwaited) return;
    let isGone = false;
    load().then(
      (loaded) => {
        if (!isGone) setValue(loaded);
      },
      (error: Error) => {
        if (isGone) return;
        setFailed(true);
        reportError(error);
      },
    );
    return () => {
      isGone = true;
    };
  }, [isAwaited, load]);
  return { value, hasFailed };
}
