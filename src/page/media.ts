import { useSyncExternalStore } from "react";

/** Whether the device asks for less motion. */
export function useReducedMotion(): boolean {
  return useMediaQuery("(prefers-reduced-motion: reduce)");
}

/** Whether the map stands above the claims instead of beside them: the style sheets' own query. */
export function useNarrowPage(): boolean {
  return !useMediaQuery("(min-width: 800px), (orientation: landscape) and (min-width: 600px)");
}

export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (notify) => {
      const list = matchMedia(query);
      list.addEventListener("change", notify);
      return () => list.removeEventListener("change", notify);
    },
    () => matchMedia(query).matches,
  );
}
