import type { Catalogue } from "../translator.ts";
import { textEn } from "./text.en.ts";
import { textUk } from "./text.uk.ts";

export type TextMessage = keyof typeof textEn;

/** Both languages at once, for the build and for tests; the page loads one of them. */
export const textMessages: Catalogue<TextMessage> = { en: textEn, uk: textUk };
