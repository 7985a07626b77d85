import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "./language.ts";

/** What a placeholder of a message may be given. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Words a message of a catalogue. */
export type Translate<Key extends string> = (key: Key, values?: MessageValues) => string;

/** Messages by key, in ICU message syntax; the languages of one catalogue have the same keys. */
export type Catalogue<Key extends string> = Readonly<
  Record<Language, Readonly<Record<Key, string>>>
>;

/** Makes the function that words a catalogue's messages in one language, as `translatorOf` does. */
export function createTranslator<Key extends string>(
  catalogue: Catalogue<Key>,
  language: Language,
): Translate<Key> {
  return translatorOf(catalogue[language], language);
}

/**
 * Makes the function that words messages of one language. A message is parsed when it is first used,
 * unless the build has done so (`build/messages-plugin.ts`).
 * A placeholder without a value throws: that is a programming error.
 */
export function translatorOf<Key extends string>(
  messages: Readonly<Record<Key, string>>,
  language: Language,
): Translate<Key> {
  const parsed = new Map<Key, IntlMessageFormat>();
  return (key, values) => {
    let message = parsed.get(key);
    if (!message) {
      message = new IntlMessageFormat(messages[key], language, undefined, { ignoreTag: true });
      parsed.set(key, message);
    }
    return String(message.format(values));
  };
}
