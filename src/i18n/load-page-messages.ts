import type { Language } from "./language.ts";
import type { PageMessage } from "./messages/page.ts";

/** The page's messages in one language. */
export type PageMessages = Readonly<Record<PageMessage, string>>;

const loaders: Readonly<Record<Language, () => Promise<PageMessages>>> = {
  en: async () => (await import("./messages/page.en.ts")).pageEn,
  uk: async () => (await import("./messages/page.uk.ts")).pageUk,
};

/** Loads the messages of the one language that a page speaks. */
export function loadPageMessages(language: Language): Promise<PageMessages> {
  return loaders[language]();
}
