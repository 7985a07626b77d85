import type { Catalogue } from "../translator.ts";
import { pageEn } from "./page.en.ts";
import { pageUk } from "./page.uk.ts";

export type PageMessage = keyof typeof pageEn;

/** What the page says. English is the list of keys. */
export const pageMessages: Catalogue<PageMessage> = { en: pageEn, uk: pageUk };
