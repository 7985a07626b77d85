import type { Catalogue } from "../translator.ts";
import { deskEn } from "./desk.en.ts";
import { deskUk } from "./desk.uk.ts";

export type DeskMessage = keyof typeof deskEn;

/** Both languages at once, for the build and for tests; the page loads one of them. */
export const deskMessages: Catalogue<DeskMessage> = { en: deskEn, uk: deskUk };
