import { describe, expect, test } from "vitest";
import { realDossier } from "../scene/fixtures/real-dossier.ts";
import { sceneLayers } from "../scene/layers.ts";
import { legendOf } from "../scene/legend.ts";
import { type PaletteTheme, palettes } from "../scene/palette.ts";
import { dotImage, mapImages, patternImage } from "./images.ts";

const images = mapImages();
const themes = Object.keys(palettes) as PaletteTheme[];
const hatchNames = [...images.keys()].filter((name) => name.startsWith("hatch-"));

/** Reads an image as if its tile went on for ever. RGBA. */
function pixelsOf(name: string) {
  const image = images.get(name);
  if (!image) throw new Error(`There is no image ${name}.`);
  const { width, height } = image;
  const data = image.data as Uint8ClampedArray;
  const pixel = (x: number, y: number) => {
    const start = ((y % height) * width + (x % width)) * 4;
    return [...data.slice(start, start + 4)];
  };
  const all = Array.from(
    { length: width * height },
    (_, index) => [index % width, Math.floor(index / width)] as const,
  );
  return { width, height, pixel, all, size: data.length };
}

function rgb(hex: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}

test("there is an image for each pattern and each dot a layer names, in every theme", () => {
  for (const theme of themes) {
    for (const layer of sceneLayers) {
      if (layer.kind === "hatch") expect(images.has(patternImage(layer.pattern, theme))).toBe(true);
      if (layer.kind === "label" && layer.dot) {
        expect(images.has(dotImage(layer.dot, theme))).toBe(true);
      }
    }
  }
});

test.each([...images.keys()])("%s has four bytes a pixel", (name) => {
  const { width, height, size } = pixelsOf(name);
  expect(size).toBe(4 * width * height);
});

describe("a hatch", () => {
  test.each(hatchNames)("%s goes on over the edges of its tile", (name) => {
    const { width, height, pixel } = pixelsOf(name);
    // One step along the lines leads from each pixel to its like, over the tile's edges too.
    const goesOn = (step: number) => {
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          const next = pixel(x + width + step, y + height + 1);
          if (String(next) !== String(pixel(x, y))) return false;
        }
      }
      return true;
    };
    expect([goesOn(-1), goesOn(1)].filter(Boolean)).toHaveLength(1);
  });

  test.each(hatchNames)("%s leaves more open than it covers", (name) => {
    const { all, pixel } = pixelsOf(name);
    const covered = all.filter(([x, y]) => pixel(x, y)[3] !== 0).length / all.length;
    expect(covered).toBeGreaterThan(0);
    expect(covered).toBeLessThan(0.4);
  });

  const swatches = legendOf(realDossier()).flatMap(({ name, swatch }) =>
    themes.flatMap((theme) =>
      swatch.pattern
        ? [[name.en, theme, swatch, patternImage(swatch.pattern, theme)] as const]
        : [],
    ),
  );
  test.each(swatches)(
    "for %s, %s, has the legend's colour and lean",
    (_name, theme, swatch, image) => {
      const { all, pixel, width } = pixelsOf(image);
      const color = [...rgb(palettes[theme][swatch.role]), 255];
      const step = swatch.lean === "right" ? -1 : 1;
      for (const [x, y] of all) {
        expect([color, [0, 0, 0, 0]]).toContainEqual(pixel(x, y));
        expect(pixel(x + width + step, y + 1)).toEqual(pixel(x, y));
      }
    },
  );
});

describe("a dot", () => {
  test.each(themes)("is round, whole and in the palette's colour, %s", (theme) => {
    const { width, height, pixel, all } = pixelsOf(dotImage("place", theme));
    const middle = Math.floor(width / 2);
    expect(pixel(middle, middle)).toEqual([...rgb(palettes[theme].place), 255]);
    for (const [x, y] of all) {
      const alpha = pixel(x, y)[3];
      expect(pixel(y, x)[3]).toBe(alpha);
      expect(pixel(width - 1 - x, y)[3]).toBe(alpha);
    }
    // Nothing is cut off at the border.
    for (let step = 0; step < width; step++) {
      expect([pixel(step, 0)[3], pixel(step, height - 1)[3]]).toEqual([0, 0]);
    }
  });
});
