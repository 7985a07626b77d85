import type { Role } from "./palette.ts";

export type PatternName =
  | "hatch-occupied"
  | "hatch-launch"
  | "hatch-permission"
  | "dots-use"
  | "dots-assured";

/** What a pattern is made of: lines that lean, level lines, or dots in staggered rows. */
export type Texture = "lean-right" | "lean-left" | "level" | "dots";

/** Hachures along an edge, which lean and fade away from it. */
export type EdgePatternName = "edge-reach" | "edge-beside";

/** How each pattern looks, on the map and in the legend. Meaning never rests on colour alone. */
export const patterns: Readonly<
  Record<PatternName, { readonly role: Role; readonly texture: Texture }>
> = {
  "hatch-occupied": { role: "occupied", texture: "lean-right" },
  "hatch-launch": { role: "launchArea", texture: "lean-left" },
  "hatch-permission": { role: "overlay", texture: "level" },
  "dots-use": { role: "overlay", texture: "dots" },
  "dots-assured": { role: "assured", texture: "dots" },
};

/** The colour of each edge's hachures. */
export const edgePatterns: Readonly<Record<EdgePatternName, { readonly role: Role }>> = {
  "edge-reach": { role: "reach" },
  "edge-beside": { role: "beside" },
};
