import { use } from "react";
import type { Language } from "../i18n/language.ts";
import { loadTextMessages } from "../i18n/load-text-messages.ts";
import type { TextMessage } from "../i18n/messages/text.ts";
import { type Translate, translatorOf } from "../i18n/translator.ts";
import { useProduct } from "./product.ts";

const loading = new Map<Language, Promise<Translate<TextMessage>>>();

/** Words what is read as text, and the key. Suspends until the messages are there. */
export function useTextWords(): Translate<TextMessage> {
  const { language } = useProduct();
  let words = loading.get(language);
  if (!words) {
    words = loadTextMessages(language).then((messages) => translatorOf(messages, language));
    loading.set(language, words);
  }
  return use(words);
}
