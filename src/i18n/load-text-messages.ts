import type { Language } from "./language.ts";
import type { TextMessage } from "./messages/text.ts";

type TextMessages = Readonly<Record<TextMessage, string>>;

const loaders: Readonly<Record<Language, () => Promise<TextMessages>>> = {
  en: async () => (await import("./messages/text.en.ts")).textEn,
  uk: async () => (await import("./messages/text.uk.ts")).textUk,
};

/** Loads what “Read as text” says, in one language. */
export function loadTextMessages(language: Language): Promise<TextMessages> {
  return loaders[language]();
}
