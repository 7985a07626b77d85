import { type RefObject, useEffect } from "react";

/** The largest share of the window that the map's panel may take while the claims pass under it. */
const mostOfWindow = 0.65;

/**
 * On a small page the map's panel stays above the claims while it leaves them room, and goes with them
 * where it does not: with large letters, or with all of the range's control opened. How high it is
 * only the page knows.
 */
export function useStickingMap(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const watched = panel.current;
    if (!watched) return;
    const root = document.documentElement;
    const decide = () => {
      const doesStick = watched.offsetHeight <= window.innerHeight * mostOfWindow;
      const didStick = root.hasAttribute("data-map-sticks");
      if (doesStick === didStick) return;
      const wasAtTop = didStick && watched.getBoundingClientRect().top <= 0;
      root.toggleAttribute("data-map-sticks", doesStick);
      // What grew under the reader's hand stays there, instead of going far up with the page.
      if (wasAtTop) watched.scrollIntoView({ block: "start" });
    };
    decide();
    const observer = new ResizeObserver(decide);
    observer.observe(watched);
    window.addEventListener("resize", decide);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", decide);
      root.removeAttribute("data-map-sticks");
    };
  }, [panel]);
}
