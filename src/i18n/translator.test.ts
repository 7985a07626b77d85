import { describe, expect, test } from "vitest";
import { languages } from "./language.ts";
import { type PageMessage, pageMessages } from "./messages/page.ts";
import { createTranslator } from "./translator.ts";

const placeholders = (message: string) =>
  [...new Set([...message.matchAll(/\{([a-z]\w*)[,}]/g)].map(([, name]) => name))].toSorted();

describe("the page's messages", () => {
  const keys = Object.keys(pageMessages.en) as PageMessage[];

  test("have the same placeholders in every language", () => {
    for (const key of keys) {
      const [first, ...others] = languages.map((language) =>
        placeholders(pageMessages[language][key]),
      );
      for (const other of others) expect(other, key).toEqual(first);
    }
  });

  test("are all translated", () => {
    // Frames of placeholders, and the mark FIX, which is the same in every language.
    const same = keys.filter((key) => pageMessages.en[key] === pageMessages.uk[key]);
    expect(same.toSorted()).toEqual(["corrections.fix", "summary.verdict"]);
  });

  test.each(languages)("parse in %s", (language) => {
    const translate = createTranslator(pageMessages, language);
    const values = Object.fromEntries(
      keys.flatMap((key) => placeholders(pageMessages.en[key])).map((name) => [name ?? "", 2]),
    );
    for (const key of keys) expect(translate(key, values), key).not.toMatch(/[{}]/);
  });
});

test("Ukrainian counts in three forms", () => {
  const translate = createTranslator(pageMessages, "uk");
  const counted = (count: number) => translate("claims.chosen", { name: "Курська область", count });
  expect(counted(1)).toBe("Курська область: 1 твердження");
  expect(counted(5)).toBe("Курська область: 5 тверджень");
  expect(counted(22)).toBe("Курська область: 22 твердження");
});

test("a placeholder without a value throws", () => {
  const translate = createTranslator(pageMessages, "en");
  expect(() => translate("unit.km")).toThrow(/value/);
});
