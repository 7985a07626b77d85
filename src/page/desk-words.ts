import { use } from "react";
import type { Language } from "../i18n/language.ts";
import { loadDeskMessages } from "../i18n/load-desk-messages.ts";
import type { DeskMessage } from "../i18n/messages/desk.ts";
import { type Translate, translatorOf } from "../i18n/translator.ts";
import { useProduct } from "./product.ts";

const loading = new Map<Language, Promise<Translate<DeskMessage>>>();

/**
 * Words the parts of the page that are loaded when they are asked for. Suspends until their messages
 * are there.
 */
export function useDeskWords(): Translate<DeskMessage> {
  const { language } = useProduct();
  let words = loading.get(language);
  if (!words) {
    words = loadDeskMessages(language).then((messages) => translatorOf(messages, language));
    loading.set(language, words);
  }
  return use(words);
}
