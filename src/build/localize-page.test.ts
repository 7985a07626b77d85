import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textMessages } from "../i18n/messages/text.ts";
import { localizePage } from "./localize-page.ts";

const page = readFileSync(new URL("../../index.html", import.meta.url), "utf8");

const manifest = {
  title: { en: "What lies within 300 km?", uk: "Що лежить у межах 300 км?" },
  lead: { en: "All of Kursk Oblast.", uk: "Уся Курська область." },
};

function withTitle(title: string, lead = "Sound.") {
  return { title: { en: title, uk: title }, lead: { en: lead, uk: lead } };
}

describe.each(["en", "uk"] as const)("a page put into %s", (language) => {
  const localized = localizePage(page, language, manifest);

  test("says its language, its title and what it is about", () => {
    expect(localized).toContain(`<html lang="${language}">`);
    expect(localized).toContain(`<title>${manifest.title[language]} · In Range</title>`);
    expect(localized).toContain(`<meta name="description" content="${manifest.lead[language]}" />`);
  });

  test("has the question and the finding before any script", () => {
    expect(localized).toContain(
      `<div id="page"><main><h1>${manifest.title[language]}</h1>` +
        `<p>${manifest.lead[language]}</p></main></div>`,
    );
  });

  test("tells a reader without scripts why there is no more", () => {
    expect(localized).toContain(
      `<noscript><p>${textMessages[language]["text.noScript"]}</p></noscript>`,
    );
  });

  test("is the same however often it was put into another language", () => {
    const there = localizePage(page, language === "en" ? "uk" : "en", manifest);
    expect(localizePage(there, language, manifest)).toBe(localized);
    expect(localizePage(localized, language, manifest)).toBe(localized);
  });

  test("is the page as it was everywhere else", () => {
    const emptied = (html: string) =>
      html
        .replace(/<html lang="[^"]*"/, "")
        .replace(/<title>[^<]*/, "")
        .replace(/(name="description" content=")[^"]*/, "")
        .replace(/<div id="page">.*?<\/div>/s, "")
        .replace(/<noscript>.*?<\/noscript>/s, "");
    expect(emptied(localized)).toBe(emptied(page));
  });
});

describe("words of the dossier stay words", () => {
  test.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["</title><img src=x>", "&lt;/title&gt;&lt;img src=x&gt;"],
    ['300 km" onload="alert(1)', "300 km&quot; onload=&quot;alert(1)"],
    ["Range & reach &lt;", "Range &amp; reach &amp;lt;"],
    ["$1 and $& and $'", "$1 and $&amp; and $'"],
  ])("%s", (hostile, escaped) => {
    const localized = localizePage(page, "en", withTitle(hostile, hostile));
    expect(localized).toContain(`<title>${escaped} · In Range</title>`);
    expect(localized).toContain(`<meta name="description" content="${escaped}" />`);
    expect(localized).toContain(`<h1>${escaped}</h1><p>${escaped}</p>`);
  });

  test("whatever they are: the page has its own tags and no more", () => {
    const tags = (html: string) => html.match(/<\/?\w+/g);
    const text = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom("<", ">", '"', "&", "/", "noscript", "title", "$1"), {
          maxLength: 8,
        })
        .map((parts) => parts.join("")),
    );
    const own = tags(localizePage(page, "en", withTitle("Title")));
    fc.assert(
      fc.property(text, text, (title, lead) => {
        const localized = localizePage(page, "en", withTitle(title, lead));
        expect(tags(localized)).toEqual(own);
        expect(localizePage(localized, "en", withTitle("Title"))).toBe(
          localizePage(page, "en", withTitle("Title")),
        );
      }),
    );
  });
});

test.each([
  ["lang", /<html lang="en"/, "<html"],
  ["title", /<title>.*<\/title>/, ""],
  ["description", /<meta name="description"[^>]*>/, ""],
  ["noscript", /<noscript>.*<\/noscript>/s, ""],
])("a page without the place for %s is refused, and the place named", (name, place, instead) => {
  expect(page).toMatch(place);
  const lacking = page.replace(place, instead);
  expect(() => localizePage(lacking, "en", manifest)).toThrow(
    new RegExp(`^The page has no place for .*${name}`),
  );
});
