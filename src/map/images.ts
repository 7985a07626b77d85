import type { StyleImageInterface } from "maplibre-gl";
import { type PaletteTheme, palettes, type Role } from "../scene/palette.ts";
import type { PatternName } from "../scene/scene.ts";

interface Hatch {
  readonly role: Role;
  /** Distance between lines along the axis, in image pixels; the image is that wide and high. */
  readonly spacing: number;
  /** Thickness along the axis, in image pixels. */
  readonly thickness: number;
  /** Which way the lines lean. */
  readonly lean: "right" | "left";
}

const hatches: Readonly<Record<PatternName, Hatch>> = {
  "hatch-occupied": { role: "occupied", spacing: 14, thickness: 4, lean: "right" },
  "hatch-launch": { role: "launchArea", spacing: 20, thickness: 2, lean: "left" },
};

/** Images are drawn at twice the size they are shown in. */
export const imagePixelRatio = 2;

/** The name a pattern has among the engine's images. */
export function patternImage(pattern: PatternName, theme: PaletteTheme): string {
  return `${pattern}-${theme}`;
}

/** The name the dot of a place has among the engine's images. */
export function dotImage(role: Role, theme: PaletteTheme): string {
  return `dot-${role}-${theme}`;
}

/** Every pattern and dot in every theme, by the name the style uses. */
export function mapImages(): ReadonlyMap<
  string,
  Pick<StyleImageInterface, "width" | "height" | "data">
> {
  const themes = Object.keys(palettes) as PaletteTheme[];
  const names = Object.keys(hatches) as PatternName[];
  return new Map(
    themes.flatMap((theme) => [
      ...names.map(
        (name) => [patternImage(name, theme), hatchPixels(hatches[name], theme)] as const,
      ),
      [dotImage("place", theme), dotPixels("place", theme)] as const,
    ]),
  );
}

/** Radius of a place's dot, in image pixels. */
const dotRadius = 5;

/** A filled circle, its edge smoothed over one pixel. RGBA, row by row. */
function dotPixels(role: Role, theme: PaletteTheme) {
  const [red, green, blue] = channels(palettes[theme][role]);
  const size = 2 * dotRadius + 2;
  const middle = (size - 1) / 2;
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const cover = dotRadius + 0.5 - Math.hypot(x - middle, y - middle);
      data.set([red, green, blue, 255 * Math.min(1, cover)], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** A tile of diagonal lines that joins itself on every side. RGBA, row by row. */
function hatchPixels({ role, spacing, thickness, lean }: Hatch, theme: PaletteTheme) {
  const [red, green, blue] = channels(palettes[theme][role]);
  const data = new Uint8ClampedArray(spacing * spacing * 4);
  for (let y = 0; y < spacing; y++) {
    for (let x = 0; x < spacing; x++) {
      const along = lean === "right" ? x + y : x - y + spacing;
      if (along % spacing < thickness) {
        data.set([red, green, blue, 255], (y * spacing + x) * 4);
      }
    }
  }
  return { width: spacing, height: spacing, data };
}

/** The channels of `#rrggbb`. */
function channels(hex: string): [red: number, green: number, blue: number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
