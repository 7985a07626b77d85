import type { StyleImageInterface } from "maplibre-gl";
import { type PaletteTheme, palettes, type Role } from "../scene/palette.ts";
import {
  type EdgePatternName,
  edgePatterns,
  type PatternName,
  patterns,
  type Texture,
} from "../scene/patterns.ts";
import { badgeImages } from "./badge-image.ts";

/** How fine a pattern is, in image pixels. */
interface Grain {
  /** Distance between lines along the axis, or between rows of dots; the tile's size. */
  readonly spacing: number;
  /** Thickness of a line along the axis, or of a dot across. */
  readonly thickness: number;
}

/** Level lines and rows of dots have one spacing: laid over each other, the dots lie between. */
const grains: Readonly<Record<PatternName, Grain>> = {
  "hatch-occupied": { spacing: 14, thickness: 4 },
  "hatch-launch": { spacing: 20, thickness: 2 },
  "hatch-permission": { spacing: 12, thickness: 2 },
  "dots-use": { spacing: 12, thickness: 4 },
  "dots-assured": { spacing: 10, thickness: 2.4 },
};

/** Images are drawn at twice the size they are shown in. */
export const imagePixelRatio = 2;

/** The name a pattern has among the engine's images. */
export function patternImage(pattern: PatternName, theme: PaletteTheme): string {
  return `${pattern}-${theme}`;
}

/** The name the hachures of an edge have among the engine's images. */
export function edgeImage(pattern: EdgePatternName, theme: PaletteTheme): string {
  return `${pattern}-${theme}`;
}

/** The name the dot of a place has among the engine's images. */
export function dotImage(role: Role, theme: PaletteTheme): string {
  return `dot-${role}-${theme}`;
}

/** Every pattern, edge, dot and badge in every theme, by the name the style uses. */
export function mapImages(): ReadonlyMap<
  string,
  Pick<StyleImageInterface, "width" | "height" | "data">
> {
  const themes = Object.keys(palettes) as PaletteTheme[];
  const names = Object.keys(patterns) as PatternName[];
  const edges = Object.keys(edgePatterns) as EdgePatternName[];
  return new Map(
    themes.flatMap((theme) => [
      ...names.map((name) => [patternImage(name, theme), patternPixels(name, theme)] as const),
      ...edges.map((name) => [edgeImage(name, theme), edgePixels(name, theme)] as const),
      [dotImage("place", theme), dotPixels("place", theme)] as const,
      ...badgeImages(theme),
    ]),
  );
}

/** Radius of a place's dot, in image pixels. */
const dotRadius = 5;

/** A filled circle, its edge smoothed over one pixel. */
function dotPixels(role: Role, theme: PaletteTheme) {
  const size = 2 * dotRadius + 2;
  const middle = (size - 1) / 2;
  return pixels(size, size, palettes[theme][role], (x, y) =>
    coverOfDot(dotRadius, x - middle, y - middle),
  );
}

/** A tile that joins itself on every side. */
function patternPixels(name: PatternName, theme: PaletteTheme) {
  const { role, texture } = patterns[name];
  const { spacing, thickness } = grains[name];
  const height = texture === "dots" ? 2 * spacing : spacing;
  const cover = covers[texture];
  return pixels(spacing, height, palettes[theme][role], (x, y) => cover(x, y, spacing, thickness));
}

/**
 * In image pixels: along the line from one hachure to the next, across it to where they have faded,
 * how far a hachure leans on its way, and its thickness. The engine scales the height to the line's
 * width.
 */
const hachures = { spacing: 10, depth: 40, lean: 4, thickness: 2.2 };

/**
 * A tile with one hachure, its foot on top, which the engine puts on the right of the line's
 * direction. It keeps clear of the tile's border: the engine reads a pixel beyond it, so that what
 * crosses it would be broken there, and what stands at the top would show at the bottom again.
 */
function edgePixels(name: EdgePatternName, theme: PaletteTheme) {
  const { spacing, depth, lean, thickness } = hachures;
  return pixels(spacing, depth, palettes[theme][edgePatterns[name].role], (x, y) => {
    const way = y / (depth - 1);
    const fade = y === 0 ? 0 : 1 - way;
    const middle = (spacing - 1) / 2 + lean * (way - 0.5);
    return fade * Math.min(1, Math.max(0, (thickness + 1) / 2 - Math.abs(x - middle)));
  });
}

/** How much of a pixel a texture covers, 0 to 1. */
type Cover = (x: number, y: number, spacing: number, thickness: number) => number;

const covers: Readonly<Record<Texture, Cover>> = {
  "lean-right": (x, y, spacing, thickness) => ((x + y) % spacing < thickness ? 1 : 0),
  "lean-left": (x, y, spacing, thickness) => ((x - y + spacing) % spacing < thickness ? 1 : 0),
  level: (_x, y, spacing, thickness) => (y % spacing < thickness ? 1 : 0),
  // Two rows, the second shifted by half; both in the middle of the space between level lines.
  dots: (x, y, spacing, thickness) => {
    const row = Math.floor(y / spacing);
    const middle = (1 + 2 * row) * (spacing / 4);
    return coverOfDot(thickness / 2, x + 0.5 - middle, (y % spacing) + 0.5 - (spacing / 2 + 1));
  },
};

/** How much of a pixel a dot covers, by the way from its middle. */
function coverOfDot(radius: number, x: number, y: number): number {
  return Math.min(1, Math.max(0, radius + 0.5 - Math.hypot(x, y)));
}

/** An image of one colour, RGBA, row by row. */
function pixels(
  width: number,
  height: number,
  color: string,
  coverOf: (x: number, y: number) => number,
) {
  const [red, green, blue] = channels(color);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cover = coverOf(x, y);
      if (cover > 0) data.set([red, green, blue, 255 * cover], (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

/** The channels of `#rrggbb`. */
function channels(hex: string): [red: number, green: number, blue: number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
