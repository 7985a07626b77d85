import { IntlMessageFormat } from "intl-messageformat";
import type { Plugin } from "vite";
import type { Language } from "../i18n/language.ts";
import { dataMessages } from "../i18n/messages/data.ts";
import { deskEn } from "../i18n/messages/desk.en.ts";
import { deskUk } from "../i18n/messages/desk.uk.ts";
import { drawnMessages } from "../i18n/messages/drawn.ts";
import { pageEn } from "../i18n/messages/page.en.ts";
import { pageUk } from "../i18n/messages/page.uk.ts";
import { textEn } from "../i18n/messages/text.en.ts";
import { textUk } from "../i18n/messages/text.uk.ts";

type Messages = Readonly<Record<string, string>>;

/** What each file of the page's messages gives, by the end of its path. */
const files: Readonly<Record<string, () => string>> = {
  "/i18n/messages/page.en.ts": () => exporting("pageEn", parsed(pageEn, "en")),
  "/i18n/messages/page.uk.ts": () => exporting("pageUk", parsed(pageUk, "uk")),
  "/i18n/messages/desk.en.ts": () => exporting("deskEn", parsed(deskEn, "en")),
  "/i18n/messages/desk.uk.ts": () => exporting("deskUk", parsed(deskUk, "uk")),
  "/i18n/messages/text.en.ts": () => exporting("textEn", parsed(textEn, "en")),
  "/i18n/messages/text.uk.ts": () => exporting("textUk", parsed(textUk, "uk")),
  "/i18n/messages/drawn.ts": () => exporting("drawnMessages", inBoth(drawnMessages)),
  "/i18n/messages/data.ts": () => exporting("dataMessages", inBoth(dataMessages)),
};

/**
 * Parses the page's messages when it is built, so that readers need not load the parser of ICU
 * message syntax (10 kB gzip). `translatorOf` takes either form; in development and in unit tests
 * messages are parsed when they are first used.
 */
export function messagesPlugin(): Plugin {
  return {
    name: "in-range:messages",
    apply: "build",
    config: () => ({
      resolve: {
        alias: {
          "@formatjs/icu-messageformat-parser": "@formatjs/icu-messageformat-parser/no-parser.js",
        },
      },
    }),
    load: (id) => Object.entries(files).find(([end]) => id.endsWith(end))?.[1](),
  };
}

function inBoth({ en, uk }: Readonly<Record<Language, Messages>>): Record<Language, unknown> {
  return { en: parsed(en, "en"), uk: parsed(uk, "uk") };
}

function parsed(messages: Messages, language: Language): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst(),
    ]),
  );
}

function exporting(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)};`;
}
