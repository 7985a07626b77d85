import type { Role } from "./palette.ts";

export type PatternName = "hatch-occupied" | "hatch-launch" | "hatch-permission" | "dots-use";

/** What a pattern is made of: lines that lean, level lines, or dots in staggered rows. */
export type Texture = "lean-right" | "lean-left" | "level" | "dots";

/** How each pattern looks, on the map and in the legend. Meaning never rests on colour alone. */
export const patterns: Readonly<
  Record<PatternName, { readonly role: Role; readonly texture: Texture }>
> = {
  "hatch-occupied": { role: "occupied", texture: "lean-right" },
  "hatch-launch": { role: "launchArea", texture: "lean-left" },
  "hatch-permission": { role: "overlay", texture: "level" },
  "dots-use": { role: "overlay", texture: "dots" },
};
