import { createRequire } from "node:module";
import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";
import { describe, expect, test } from "vitest";
import type { FeatureRef } from "../dossier/model.ts";
import { type Language, languages } from "../i18n/language.ts";
import { buildScene } from "../scene/build-scene.ts";
import { everySource as sources } from "../scene/fixtures/every-source.ts";
import { type PaletteTheme, palettes } from "../scene/palette.ts";
import { mapImages } from "./images.ts";
import { markedState, pickableLayers, styleOf } from "./style.ts";

/** The validator and the expressions of the very engine that draws the style. */
const { validateStyleMin, featureFilter } = createRequire(
  createRequire(import.meta.url).resolve("maplibre-gl/package.json"),
)("@maplibre/maplibre-gl-style-spec") as {
  validateStyleMin: (style: StyleSpecification) => readonly { message: string }[];
  featureFilter: (
    filter: unknown,
    where: string,
    globalState: Record<string, unknown>,
  ) => { filter: (globals: { zoom: number }, feature: unknown) => boolean };
};

const marked = ["kursk-oblast" as FeatureRef];

function sceneIn(language: Language, theme: PaletteTheme) {
  return buildScene(sources, { language, theme, marked });
}

const looks = languages.flatMap((language) =>
  (Object.keys(palettes) as PaletteTheme[]).map((theme) => [language, theme] as const),
);

/** A style with the names of its data in place of the data. */
function withoutData(style: StyleSpecification) {
  const names = Object.entries(style.sources).map(([name, source]) => [
    name,
    { ...source, data: name },
  ]);
  return { ...style, sources: Object.fromEntries(names) };
}

describe.each(looks)("the style in %s, %s", (language, theme) => {
  const style = styleOf(sceneIn(language, theme));

  test("holds to MapLibre's own specification", () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  test("asks for no image that is not made", () => {
    const images = mapImages();
    const asked = JSON.stringify(style.layers).match(/"(hatch|dots?|edge|badge)-[\w-]+"/g) ?? [];
    expect(asked.length).toBeGreaterThan(6);
    for (const name of asked) {
      expect(images.has(JSON.parse(name))).toBe(true);
      expect(name).toContain(`-${theme}"`);
    }
  });

  test("asks for nothing from elsewhere", () => {
    expect(style).not.toHaveProperty("glyphs");
    expect(style).not.toHaveProperty("sprite");
    expect(JSON.stringify(withoutData(style))).not.toContain("://");
  });
});

test("the validator refuses a style that is wrong", () => {
  const style = styleOf(sceneIn("en", "light"));
  const [, land] = style.layers;
  const wrong = { ...land, paint: { "fill-color": "paper" } } as (typeof style.layers)[number];
  const messages = validateStyleMin({ ...style, layers: [wrong] }).map(({ message }) => message);
  expect(messages.join()).toContain("color expected");
});

describe("the style", () => {
  test("is as it was (`npx vitest run src/map -u` writes it)", async () => {
    const style = withoutData(styleOf(sceneIn("en", "light")));
    await expect(`${JSON.stringify(style, null, 2)}\n`).toMatchFileSnapshot(
      "./fixtures/style-light-en.json",
    );
  });

  test("draws each source's data as they are, without a copy", () => {
    const scene = sceneIn("en", "light");
    for (const [name, source] of Object.entries(styleOf(scene).sources)) {
      expect((source as GeoJSONSourceSpecification).data).toBe(
        scene.sources[name as keyof typeof scene.sources],
      );
    }
  });

  test("begins with the water, then the scene's layers in their order", () => {
    const scene = sceneIn("en", "light");
    const { layers } = styleOf(scene);
    expect(layers.map(({ id }) => id)).toEqual(["water", ...scene.layers.map(({ id }) => id)]);
  });

  test("differs between languages in the labels' texts alone", () => {
    const english = JSON.stringify(withoutData(styleOf(sceneIn("en", "dark"))));
    const ukrainian = JSON.stringify(withoutData(styleOf(sceneIn("uk", "dark"))));
    expect(english.match(/name_en/g)?.length).toBeGreaterThan(4);
    expect(english.replaceAll("name_en", "name_uk")).toBe(ukrainian);
  });
});

describe("marking", () => {
  const { layers } = styleOf(sceneIn("en", "light"));
  const outline = layers.find(({ id }) => id === "marked-dossier-outline");

  function isMarked(ref: string, state: Record<string, unknown>): boolean {
    if (!outline || !("filter" in outline)) throw new Error("The mark has a filter.");
    return featureFilter(outline.filter, "filter", state).filter(
      { zoom: 5 },
      { type: 3, properties: { ref } },
    );
  }

  test("follows the engine's global state, not the scene: it outlives a style", () => {
    expect(isMarked("kursk-oblast", { [markedState]: ["kyiv", "kursk-oblast"] })).toBe(true);
    expect(isMarked("moscow", { [markedState]: ["kyiv", "kursk-oblast"] })).toBe(false);
  });

  test("is nothing at first", () => {
    expect(styleOf(sceneIn("en", "light")).state).toEqual({ [markedState]: { default: [] } });
    expect(isMarked("kursk-oblast", { [markedState]: [] })).toBe(false);
  });
});

test("an edge lies on the left of its line, all of its width", () => {
  const { layers } = styleOf(sceneIn("en", "light"));
  const edge = layers.find(({ id }) => id === "reach-outline-hachures");
  const paint = edge && "paint" in edge ? (edge.paint as Record<string, unknown[]>) : {};
  const [width, offset] = [paint["line-width"]?.at(-1), paint["line-offset"]?.at(-1)];
  expect(width).toBeGreaterThan(10);
  expect(offset).toBe(-Number(width) / 2);
});

test("what can be pointed at is listed topmost first", () => {
  const scene = sceneIn("en", "light");
  const ids = pickableLayers(scene);
  const { layers } = styleOf(scene);
  const heights = ids.map((id) => layers.findIndex((layer) => layer.id === id));
  expect(heights).toEqual(heights.toSorted((one, other) => other - one));
  expect(ids.at(0)).toBe("subject-badge");
  expect(ids.find((id) => !id.includes("badge"))).toBe("capitals");
  expect(ids.at(-1)).toBe("country-area");
});
