import type { Kilometers, LocalizedText } from "../dossier/model.ts";
import { createFormats } from "../i18n/formats.ts";
import { type Language, languages } from "../i18n/language.ts";
import { type DrawnMessage, drawnMessages } from "../i18n/messages/drawn.ts";
import { createTranslator, type MessageValues } from "../i18n/translator.ts";

const tongues = languages.map(
  (language) =>
    [language, createTranslator(drawnMessages, language), createFormats(language)] as const,
);

/** Names something that is drawn in every language, as the dossier names what is its own. */
export function drawnName(message: DrawnMessage, values?: MessageValues): LocalizedText {
  const names = tongues.map(([language, t]): [Language, string] => [language, t(message, values)]);
  return Object.fromEntries(names) as Record<Language, string>;
}

/** What a range that the reader set is called, with one decimal at most. */
export function rangeName(km: Kilometers): LocalizedText {
  const names = tongues.map(([language, t, formats]): [Language, string] => [
    language,
    t("free", { km: formats.tenths(km) }),
  ]);
  return Object.fromEntries(names) as Record<Language, string>;
}
