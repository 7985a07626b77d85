import type { Language } from "./language.ts";
import { problemsEn } from "./messages/problems.en.ts";
import { problemsUk } from "./messages/problems.uk.ts";
import { type Catalogue, createTranslator, type Translate } from "./translator.ts";

/** The codes that are worded: those of `dossier/problem.ts`, which a test there compares. */
export type ProblemMessage = keyof typeof problemsEn;

/** Sentences for what may be wrong with a dossier. English is the list of keys. */
export const problemMessages: Catalogue<ProblemMessage> = { en: problemsEn, uk: problemsUk };

/** Makes the function that words problems in one language: what is wrong; what to write. */
export function createProblemWords(language: Language): Translate<ProblemMessage> {
  return createTranslator(problemMessages, language);
}
