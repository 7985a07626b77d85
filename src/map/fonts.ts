import type { Language } from "../i18n/language.ts";
import type { LabelFont } from "../scene/scene.ts";

/**
 * CSS font families of the page (`page/fonts.css`). The engine draws labels from them and reads
 * weight and style off the name. A name must not hold a word that begins with a digit.
 */
export const labelFonts: Readonly<Record<LabelFont, string>> = {
  regular: "Range Sans",
  semibold: "Range Sans Semibold",
  italic: "Range Sans Italic",
};

/** Milliseconds: a font that stalls must not keep the map away. */
const longestWait = 3000;

/** Letters that only the faces of a script bring in. */
const samples: Readonly<Record<Language, string>> = { en: "Kyiv", uk: "Київ ґєії" };

/**
 * Loads the faces that labels need. Must come before the first label: the engine keeps a glyph as
 * it drew it first. A face that fails to load, or takes too long, leaves the fallback, and the map
 * goes on.
 */
export async function loadLabelFonts(language: Language, fonts: FontFaceSet): Promise<void> {
  const texts = new Set([samples.en, samples[language]]);
  const loaded = Promise.allSettled(
    [...texts].flatMap((text) => [
      fonts.load(`24px "${labelFonts.regular}"`, text),
      fonts.load(`600 24px "${labelFonts.semibold}"`, text),
      fonts.load(`italic 24px "${labelFonts.italic}"`, text),
    ]),
  );
  const patience = new Promise((resolve) => setTimeout(resolve, longestWait));
  await Promise.race([loaded, patience]);
}
