import { type RefObject, useEffect } from "react";

/** Heights that style sheets need and only the page knows: language, text size and legend make them. */
export type HeightProperty =
  /** Of the map's panel, which stays above the claims on a small page: focus must not stop under it. */
  | "--map-panel-height"
  /** Of range and legend, which lie on a roomy map: a popup must not cover them. */
  | "--map-corner-height";

/** Tells the style sheets how high an element is. */
export function useHeightProperty(
  element: RefObject<HTMLElement | null>,
  property: HeightProperty,
): void {
  useEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const root = document.documentElement.style;
    const observer = new ResizeObserver(() => {
      root.setProperty(property, `${watched.offsetHeight}px`);
    });
    observer.observe(watched);
    return () => {
      observer.disconnect();
      root.removeProperty(property);
    };
  }, [element, property]);
}
