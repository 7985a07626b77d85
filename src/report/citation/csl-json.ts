import type { Source } from "../../dossier/model.ts";
import { type CslItem, cslItem } from "./csl-item.ts";

/** All sources as the text of one CSL-JSON file. */
export function sourcesCslJson(sources: readonly Source[]): string {
  return cslJsonOf(sources.map(cslItem));
}

/** Items as CSL-JSON: an array, indented, with a line break at its end. */
export function cslJsonOf(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
