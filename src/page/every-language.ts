import type { Kilometers, LocalizedText } from "../dossier/model.ts";
import { createFormats, type Formats } from "../i18n/formats.ts";
import { type Language, languages } from "../i18n/language.ts";
import { type PageMessage, pageMessages } from "../i18n/messages/page.ts";
import { createTranslator, type Translate } from "../i18n/translator.ts";

type Words = (t: Translate<PageMessage>, formats: Formats) => string;

const tongues = languages.map(
  (language) =>
    [language, createTranslator(pageMessages, language), createFormats(language)] as const,
);

/** A text of the page's own in every language, as those of the dossier are. */
export function inEveryLanguage(words: Words): LocalizedText {
  const texts = tongues.map(([language, t, formats]): [Language, string] => [
    language,
    words(t, formats),
  ]);
  return Object.fromEntries(texts) as Record<Language, string>;
}

/** What a range that the reader set is called, in whole kilometres. */
export function rangeName(km: Kilometers): LocalizedText {
  return inEveryLanguage((t, formats) =>
    t("range.free", { km: t("unit.km", { value: formats.whole(km) }) }),
  );
}
