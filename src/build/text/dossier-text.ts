import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readDossier } from "../../cli/dossier-files.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import { indexDossier } from "../../dossier/lookup.ts";
import type { Kilometers } from "../../dossier/model.ts";
import { createFormats } from "../../i18n/formats.ts";
import { type Language, languages } from "../../i18n/language.ts";
import { pageMessages } from "../../i18n/messages/page.ts";
import { textMessages } from "../../i18n/messages/text.ts";
import { createTranslator } from "../../i18n/translator.ts";
import { answerer } from "../../reach/answers.ts";
import { originOf } from "../../reach/origin.ts";
import type { AnswerOf } from "../../reach/protocol.ts";
import { numbersQuestion } from "../../report/numbers-question.ts";
import type { TextInput } from "../../report/text/telling.ts";
import type { TextPart } from "../../report/text/text-part.ts";
import { textParts } from "../../report/text/text-parts.ts";
import { geographyOf } from "../../scene/geography.ts";
import { firstRecipe } from "../../view/first-range.ts";

/** What a dossier says as text, at the range of its first picture. */
export interface DossierText {
  readonly dossier: Dossier;
  /** The whole text. */
  readonly parts: Readonly<Record<Language, readonly TextPart[]>>;
  /** The same with passages counted, each count a link to where the whole text has them. */
  readonly withoutPassages: Readonly<Record<Language, readonly TextPart[]>>;
}

const noStandoff = 0 as Kilometers;

/**
 * Puts a sound dossier and its basemap into words, with the numbers that the page would have its
 * worker compute. Takes a second or two.
 *
 * @param wholeText - the address of the whole text, seen from a page that goes without the passages
 * @throws Error if the dossier is not sound; the build has said why by then
 */
export async function dossierText(folder: string, wholeText: string): Promise<DossierText> {
  const read = await readDossier(resolve(folder));
  if (!read.ok) throw new Error("The dossier is not sound.");
  const dossier = read.value;
  const { recipe, origin, reach } = await firstReach(dossier, folder);
  const index = indexDossier(dossier);
  const partsIn = (language: Language, passagesAt?: string): readonly TextPart[] => {
    const t = createTranslator(pageMessages, language);
    return [
      ...textParts({
        dossier,
        index,
        wording: { language, t, formats: createFormats(language) },
        say: createTranslator(textMessages, language),
        recipe,
        origin,
        standoffKm: noStandoff,
        date: null,
        reach: reach ?? { numbers: null, why: "" },
        ...(passagesAt !== undefined && { passagesAt }),
      }),
    ];
  };
  const inEach = (passagesAt?: string) =>
    Object.fromEntries(
      languages.map((language) => [language, partsIn(language, passagesAt)]),
    ) as DossierText["parts"];
  return { dossier, parts: inEach(), withoutPassages: inEach(wholeText) };
}

/** The reach of the first picture with its numbers, from the functions that the worker answers by. */
async function firstReach(
  dossier: Dossier,
  folder: string,
): Promise<Pick<TextInput, "recipe" | "origin"> & { readonly reach?: TextInput["reach"] }> {
  const recipe = firstRecipe(dossier.manifest) ?? null;
  if (!recipe) return { recipe, origin: { areas: [] } };
  const [region, places] = await Promise.all(["region", "places"].map(basemapFile(folder)));
  const lists = geographyOf({ region, places });
  const origin = originOf(dossier, recipe, noStandoff);
  const answer = answerer();
  const numbers = answer(
    numbersQuestion(dossier, indexDossier(dossier), { km: recipe.km, origin, ...lists }),
  ) as AnswerOf["numbers"];
  const { properties } = answer({ of: "reach", recipe, origin }) as AnswerOf["reach"];
  return { recipe, origin, reach: { numbers, lists, errorMeters: properties.errorMeters } };
}

function basemapFile(folder: string) {
  return async (name: string) =>
    JSON.parse(await readFile(join(folder, "basemap", `${name}.json`), "utf8"));
}
