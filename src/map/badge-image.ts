import type { StyleImageInterface } from "maplibre-gl";
import { type PaletteTheme, palettes } from "../scene/palette.ts";

type Pixels = Pick<StyleImageInterface, "width" | "height" | "data">;

/** A badge is a disc, or a wider plate for numbers of three digits. */
export type BadgeWidth = "round" | "wide";

/** In image pixels, of which two make one on the screen: height and widths with the ring. */
const height = 34;
const widths: Readonly<Record<BadgeWidth, number>> = { round: 34, wide: 50 };

/** Thickness of the ring, in image pixels. */
const ring = 2.2;

/** The name a badge has among the engine's images. */
export function badgeImage(width: BadgeWidth, theme: PaletteTheme): string {
  return `badge-${width}-${theme}`;
}

/** The badges of a theme, by the name the style uses. */
export function badgeImages(theme: PaletteTheme): readonly (readonly [string, Pixels])[] {
  return (Object.keys(widths) as BadgeWidth[]).map((width) => [
    badgeImage(width, theme),
    badgePixels(widths[width], theme),
  ]);
}

/** A plate with half circles at its ends and a ring around it, its edges smoothed over one pixel. */
function badgePixels(width: number, theme: PaletteTheme): Pixels {
  const fill = channels(palettes[theme].badge);
  const edge = channels(palettes[theme].badgeRing);
  // A pixel of air on every side.
  const radius = height / 2 - 1;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const along = Math.max(0, Math.abs(x + 0.5 - width / 2) - (width - height) / 2);
      const way = Math.hypot(along, y + 0.5 - height / 2);
      const cover = share(radius + 0.5 - way);
      if (cover === 0) continue;
      const inside = share(radius - ring + 0.5 - way);
      const color = fill.map((channel, at) => inside * channel + (1 - inside) * (edge[at] ?? 0));
      data.set([...color, 255 * cover], (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** The channels of `#rrggbb`. */
function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
