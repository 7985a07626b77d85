import { describe, expect, test } from "vitest";
import { languages } from "./language.ts";
import { deskMessages } from "./messages/desk.ts";
import { pageMessages } from "./messages/page.ts";
import { textMessages } from "./messages/text.ts";
import { type Catalogue, createTranslator } from "./translator.ts";

const placeholders = (message: string) =>
  [...new Set([...message.matchAll(/\{([a-z]\w*)[,}]/g)].map(([, name]) => name))].toSorted();

/** Frames of placeholders, names of formats, and the mark FIX: the same in every language. */
const alike = [
  "cite.form.bibtex",
  "cite.form.csl-json",
  "cite.who",
  "corrections.fix",
  "evidence.bearing",
  "summary.verdict",
  "text.claims.heading",
  "text.map.where",
  "text.places.place",
  "timeline.valueWithEvents",
];

describe.each([
  ["page", pageMessages],
  ["desk", deskMessages],
  ["text", textMessages],
])("the messages of the %s", (_name, messages: Catalogue<string>) => {
  const keys = Object.keys(messages.en);

  test("have the same placeholders in every language", () => {
    for (const key of keys) {
      const [first, ...others] = languages.map((language) =>
        placeholders(messages[language][key] ?? ""),
      );
      for (const other of others) expect(other, key).toEqual(first);
    }
  });

  test("are all translated", () => {
    const same = keys.filter((key) => messages.en[key] === messages.uk[key]);
    expect(same.toSorted()).toEqual(alike.filter((key) => keys.includes(key)));
  });

  test.each(languages)("parse in %s", (language) => {
    const translate = createTranslator(messages, language);
    const values = Object.fromEntries(
      keys.flatMap((key) => placeholders(messages.en[key] ?? "")).map((name) => [name ?? "", 2]),
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
