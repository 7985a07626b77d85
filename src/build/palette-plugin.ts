import type { Plugin } from "vite";
import { paletteCss } from "../scene/palette.ts";

const id = "virtual:palette.css";

/** Gives the page the map's palette as custom properties, so that the two cannot disagree. */
export function palettePlugin(): Plugin {
  return {
    name: "in-range:palette",
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) => (source === `\0${id}` ? paletteCss() : undefined),
  };
}
