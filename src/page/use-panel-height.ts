import { type RefObject, useEffect } from "react";

/**
 * Tells the style sheets how high the map's panel is. On a small page it stays above the claims, and
 * what gets the focus must not stop under it: its height depends on language, text size and legend.
 */
export function usePanelHeight(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = panel.current;
    if (!element) return;
    const root = document.documentElement.style;
    const observer = new ResizeObserver(() => {
      root.setProperty("--map-panel-height", `${element.offsetHeight}px`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.removeProperty("--map-panel-height");
    };
  }, [panel]);
}
