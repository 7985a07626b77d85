import type { Language } from "./language.ts";
import type { DeskMessage } from "./messages/desk.ts";

type DeskMessages = Readonly<Record<DeskMessage, string>>;

const loaders: Readonly<Record<Language, () => Promise<DeskMessages>>> = {
  en: async () => (await import("./messages/desk.en.ts")).deskEn,
  uk: async () => (await import("./messages/desk.uk.ts")).deskUk,
};

/** Loads what the parts say that a page loads when they are asked for, in one language. */
export function loadDeskMessages(language: Language): Promise<DeskMessages> {
  return loaders[language]();
}
