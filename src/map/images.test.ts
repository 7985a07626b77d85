import { describe, expect, test } from "vitest";
import { sceneLayers } from "../scene/layers.ts";
import { type PaletteTheme, palettes } from "../scene/palette.ts";
import {
  type EdgePatternName,
  edgePatterns,
  type PatternName,
  patterns,
  type Texture,
} from "../scene/patterns.ts";
import { dotImage, edgeImage, mapImages, patternImage } from "./images.ts";

const images = mapImages();
const themes = Object.keys(palettes) as PaletteTheme[];
const patternNames = Object.keys(patterns) as PatternName[];

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

test("there is an image for each pattern, edge and dot a layer names, in every theme", () => {
  for (const theme of themes) {
    for (const layer of sceneLayers) {
      if (layer.kind === "hatch") expect(images.has(patternImage(layer.pattern, theme))).toBe(true);
      if (layer.kind === "edge") expect(images.has(edgeImage(layer.pattern, theme))).toBe(true);
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

/** The way from a pixel to its like over the edges of a tile, by the texture. */
const steps: Readonly<Record<Exclude<Texture, "dots">, readonly [x: number, y: number]>> = {
  "lean-right": [-1, 1],
  "lean-left": [1, 1],
  level: [1, 0],
};

describe.each(patternNames)("the pattern %s", (pattern) => {
  const { role, texture } = patterns[pattern];
  const { width: spacing } = pixelsOf(patternImage(pattern, "light"));
  // The rows of dots are staggered by half.
  const [stepX, stepY] = texture === "dots" ? [spacing / 2, spacing] : steps[texture];

  test.each(themes)("goes on over the edges of its tile as its texture does, %s", (theme) => {
    const { all, pixel, width } = pixelsOf(patternImage(pattern, theme));
    for (const [x, y] of all) {
      expect(pixel(x + width + stepX, y + stepY)).toEqual(pixel(x, y));
    }
  });

  test.each(themes)("leaves more open than it covers, %s", (theme) => {
    const { all, pixel } = pixelsOf(patternImage(pattern, theme));
    const covered = all.filter(([x, y]) => pixel(x, y)[3] !== 0).length / all.length;
    expect(covered).toBeGreaterThan(0.05);
    expect(covered).toBeLessThan(0.4);
  });

  test.each(themes)("has its role's colour, %s", (theme) => {
    const { all, pixel } = pixelsOf(patternImage(pattern, theme));
    const inked = all.map(([x, y]) => pixel(x, y)).filter(([, , , alpha]) => alpha !== 0);
    for (const color of inked) expect(color.slice(0, 3)).toEqual(rgb(palettes[theme][role]));
    expect(inked.some(([, , , alpha]) => alpha === 255)).toBe(true);
  });
});

test("dots of a use lie between the level lines of a permission, so that both are read", () => {
  const lines = pixelsOf(patternImage("hatch-permission", "light"));
  const dots = pixelsOf(patternImage("dots-use", "light"));
  for (const [x, y] of dots.all) {
    if (dots.pixel(x, y)[3] === 0) continue;
    for (const near of [-2, -1, 0, 1, 2]) {
      expect(lines.pixel(x, y + lines.height + near)[3]).toBe(0);
    }
  }
});

describe.each(Object.keys(edgePatterns) as EdgePatternName[])("the edge %s", (pattern) => {
  const alphaOf = (row: number[][]) => Math.max(...row.map(([, , , alpha = 0]) => alpha));

  test.each(themes)("fades from the top to the bottom, in its role's colour, %s", (theme) => {
    const { width, height, pixel } = pixelsOf(edgeImage(pattern, theme));
    const rows = Array.from({ length: height }, (_, y) =>
      Array.from({ length: width }, (_, x) => pixel(x, y)),
    );
    const alphas = rows.map(alphaOf);
    expect(alphas[1]).toBeGreaterThan(200);
    expect(alphas[Math.floor(height / 2)]).toBeLessThan(150);
    expect(alphas[Math.floor(height * 0.9)]).toBeLessThan(40);
    const color = rgb(palettes[theme][edgePatterns[pattern].role]);
    const inked = rows.flat().filter(([, , , alpha]) => alpha !== 0);
    for (const one of inked) expect(one.slice(0, 3)).toEqual(color);
  });

  test.each(themes)(
    "keeps clear of its tile's border, over which the engine reads, %s",
    (theme) => {
      const { width, height, pixel, all } = pixelsOf(edgeImage(pattern, theme));
      const border = all.filter(
        ([x, y]) => x === 0 || x === width - 1 || y === 0 || y === height - 1,
      );
      expect(alphaOf(border.map(([x, y]) => pixel(x, y)))).toBe(0);
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
