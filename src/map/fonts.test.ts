import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { realDossier } from "../scene/fixtures/real-dossier.ts";
import { sourcesOf } from "../scene/fixtures/sources.ts";
import { sceneLayers } from "../scene/layers.ts";
import { labelFonts } from "./fonts.ts";

const styles = readFileSync(new URL("../page/fonts.css", import.meta.url), "utf8");
const faces = styles.match(/@font-face\s*\{[^}]*\}/g) ?? [];

function facesOf(family: string): readonly string[] {
  return faces.filter((face) => face.includes(`font-family: "${family}";`));
}

/** The code points that the faces of a family say they hold, as ranges. */
function rangesOf(family: string) {
  return facesOf(family).flatMap((face) =>
    [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, first = "", last = first]) => ({
      first: Number.parseInt(first, 16),
      last: Number.parseInt(last, 16),
    })),
  );
}

test.each(Object.values(labelFonts))("%s has a face for Latin and one for Cyrillic", (family) => {
  const scripts = facesOf(family).map((face) => face.match(/-(latin|cyrillic)-/)?.[1]);
  expect(scripts.toSorted()).toEqual(["cyrillic", "latin"]);
});

test("the italic font has italic faces, the others upright ones", () => {
  for (const [font, family] of Object.entries(labelFonts)) {
    for (const face of facesOf(family)) {
      expect(face.includes("font-style: italic;")).toBe(font === "italic");
      expect(/-wght-italic\./.test(face)).toBe(font === "italic");
    }
  }
});

test("no font's name holds a word that begins with a digit", () => {
  for (const family of Object.values(labelFonts)) expect(family).not.toMatch(/(^|\s)\d/);
});

describe("every letter of every label is in the faces of its font", () => {
  const sources = sourcesOf(realDossier());
  const layers = sceneLayers.filter((layer) => layer.kind === "label");
  const cases = layers.flatMap((layer) =>
    (["en", "uk"] as const).map((language) => [layer.id, language, layer] as const),
  );

  test.each(cases)("%s, %s", (_id, language, { source, where, font, uppercase }) => {
    const names = sources[source].features
      .filter(({ properties }) => where?.isOneOf.includes(properties?.[where.property]))
      .map(({ properties }) => String(properties?.[`name_${language}`]));
    expect(names).not.toEqual([]);
    const text = uppercase ? names.join("").toLocaleUpperCase(language) : names.join("");
    const ranges = rangesOf(labelFonts[font]);
    const missing = [...new Set(text)].filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return !ranges.some(({ first, last }) => first <= code && code <= last);
    });
    expect(missing).toEqual([]);
  });
});
