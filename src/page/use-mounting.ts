import { type RefObject, startTransition, useEffect, useRef, useState } from "react";

/** Cards that stand at once: as many as a first screen may show. */
const first = 8;

/** Cards that follow in one task: some 10 ms of work. */
const slice = 8;

/**
 * How many of a list's items are there. The others follow slice by slice while the browser has
 * nothing else to do, so that no task is long, however long the list.
 */
export function useMounting(total: number): number {
  const [count, setCount] = useState(first);
  const isComplete = count >= total;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each slice asks for the next
  useEffect(() => {
    if (isComplete) return;
    // As urgent as what a search changes in the list: a more urgent slice would make that wait.
    return whenIdle(() => startTransition(() => setCount((now) => now + slice)));
  }, [count, isComplete]);
  return count;
}

/**
 * Keeps the claim that a link opens in sight while the cards above it come, until the reader acts.
 *
 * @param show - brings it into sight
 * @param mounted - how many cards are there
 */
export function useLinkedInSight(show: () => void, mounted: number): void {
  const hasActed = useRef(false);
  useEffect(() => {
    const acts = ["wheel", "touchstart", "pointerdown", "keydown"] as const;
    const stop = () => {
      hasActed.current = true;
    };
    for (const act of acts) addEventListener(act, stop, { once: true, passive: true });
    return () => {
      for (const act of acts) removeEventListener(act, stop);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each slice may have moved it
  useEffect(() => {
    if (!hasActed.current) show();
  }, [mounted]);
}

function whenIdle(act: () => void): () => void {
  // Safari has no idle callback.
  if (!("requestIdleCallback" in globalThis)) {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: 200 });
  return () => cancelIdleCallback(handle);
}

/**
 * Whether an element with `content-visibility: auto` is in or near the window. Always true in browsers
 * that do not tell.
 */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const isTold = "ContentVisibilityAutoStateChangeEvent" in globalThis;
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (!isTold || !watched) return;
    const follow = (event: Event) => {
      setNear(!(event as ContentVisibilityAutoStateChangeEvent).skipped);
    };
    watched.addEventListener("contentvisibilityautostatechange", follow);
    return () => watched.removeEventListener("contentvisibilityautostatechange", follow);
  }, [element, isTold]);
  return isNear || !isTold;
}
