import { describe, expect, test } from "vitest";
import { badgeLayers, subjectBadge } from "../scene/badge-layers.ts";
import { type PaletteTheme, palettes } from "../scene/palette.ts";
import { badgeImages } from "./badge-image.ts";
import { badgeStyle } from "./badge-style.ts";

const themes = Object.keys(palettes) as PaletteTheme[];
const layers = [...badgeLayers, subjectBadge];

function rgb(hex: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}

describe.each(themes)("the images of badges, %s", (theme) => {
  test.each(badgeImages(theme))(
    "%s is a ring around a plate, in the palette's colours",
    (_name, image) => {
      const { width, height } = image;
      const data = image.data as Uint8ClampedArray;
      const pixel = (x: number, y: number) => [...data.slice((y * width + x) * 4).slice(0, 4)];
      const [across, down] = [Math.floor(width / 2), Math.floor(height / 2)];
      expect(pixel(across, down)).toEqual([...rgb(palettes[theme].badge), 255]);
      expect(pixel(across, 2)).toEqual([...rgb(palettes[theme].badgeRing), 255]);
      expect(pixel(2, down)).toEqual([...rgb(palettes[theme].badgeRing), 255]);
      for (const [x, y] of [
        [0, 0],
        [width - 1, height - 1],
      ] as const) {
        expect(pixel(x, y)[3]).toBe(0);
      }
      // The same from either side.
      for (let x = 0; x < width; x++) expect(pixel(x, down)).toEqual(pixel(width - 1 - x, down));
    },
  );
});

describe("the style of badges", () => {
  test.each(layers)("$id goes by the number and gives way to the larger", (layer) => {
    const { layout } = badgeStyle(layer, palettes.light, "light");
    expect(layout["text-field"]).toEqual(["to-string", ["get", "count"]]);
    expect(layout["symbol-sort-key"]).toEqual(["-", ["get", "count"]]);
  });

  test("has a wider plate for three digits", () => {
    const { layout } = badgeStyle(subjectBadge, palettes.dark, "dark");
    expect(layout["icon-image"]).toEqual([
      "case",
      [">=", ["get", "count"], 100],
      "badge-wide-dark",
      "badge-round-dark",
    ]);
  });
});
