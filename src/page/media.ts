import { useCallback, useSyncExternalStore } from "react";

/** Whether the device asks for less motion. */
export function useReducedMotion(): boolean {
  return useMediaQuery("(prefers-reduced-motion: reduce)");
}

/** Whether there is room on the map for more than a line of words: the style sheets' own query. */
export function useRoomyMap(): boolean {
  return useMediaQuery("(min-width: 75rem) and (min-height: 32rem)");
}

/** Whether there is room for the timeline below the map as well. */
export function useTimelineStrip(): boolean {
  return useMediaQuery("(min-width: 75rem) and (min-height: 40rem)");
}

/**
 * Whether a finger that moves over the map may mean the page under it: the map lies in the way of
 * the words, not beside them.
 */
export function useMapInTheWay(): boolean {
  const isBeside = useMediaQuery("(min-width: 50rem) and (min-height: 28rem)");
  return useMediaQuery("(pointer: coarse)") && !isBeside;
}

export function useMediaQuery(query: string): boolean {
  // The same function from one rendering to the next: else each would subscribe anew.
  const subscribe = useCallback(
    (notify: () => void) => {
      const list = matchMedia(query);
      list.addEventListener("change", notify);
      return () => list.removeEventListener("change", notify);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
