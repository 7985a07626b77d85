import { describe, expect, test } from "vitest";
import { languages } from "../i18n/language.ts";
import { drawnMessages } from "../i18n/messages/drawn.ts";
import { pageMessages } from "../i18n/messages/page.ts";
import { translatorOf } from "../i18n/translator.ts";
import { messagesPlugin } from "./messages-plugin.ts";

/** What the plugin gives in place of a file, as the page would get it. */
function built(file: string): Record<string, never> {
  const { load } = messagesPlugin();
  if (typeof load !== "function") throw new Error("the plugin loads");
  const code = String(load.call({} as never, `/somewhere/src/i18n/messages/${file}`));
  return JSON.parse(code.slice(code.indexOf("=") + 1).replace(/;$/, ""));
}

/** Something for every placeholder that a message has. */
const values = new Proxy({}, { get: () => 2, has: () => true, ownKeys: () => [] });

describe("messages parsed when the page is built", () => {
  test.each(languages)("say the same as those parsed in the page: %s", (language) => {
    const own = translatorOf(pageMessages[language], language);
    const parsed = translatorOf(built(`page.${language}.ts`), language);
    for (const key of Object.keys(pageMessages.en) as (keyof typeof pageMessages.en)[]) {
      expect(parsed(key as never, values)).toBe(own(key, values));
    }
  });

  test("hold the names of what is drawn in every language", () => {
    const parsed = built("drawn.ts");
    for (const language of languages) {
      const t = translatorOf<string>(parsed[language] as never, language);
      expect(t("free", { km: 250 })).toBe(drawnMessages[language].free.replace("{km}", "250"));
    }
  });

  test("are left alone elsewhere", () => {
    const { load } = messagesPlugin();
    expect(typeof load === "function" && load.call({} as never, "/src/i18n/language.ts")).toBe(
      undefined,
    );
  });
});
