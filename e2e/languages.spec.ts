import type { Page } from "@playwright/test";
import { languages } from "../src/i18n/language.ts";
import { type PageMessage, pageMessages } from "../src/i18n/messages/page.ts";
import { dossier } from "./dossier.ts";
import type { Reader } from "./driver/reader.ts";
import { expect, test } from "./fixtures.ts";

const paths = { en: "/", uk: "/uk/" } as const;

for (const language of languages) {
  test(`${paths[language]} names its language, title and lead, and says nothing of the other language's catalogue`, async ({
    openPage,
    page,
  }) => {
    const reader = await openPage(language, "feature=reach:atacms-300&claim=nonsense");
    await expect(reader.addressNote()).not.toBeEmpty();
    const chosen = await saidBy(page, language);
    await openPage(language);
    await page.reload();
    await reader.seesAllClaims();
    await test.step("language, title and lead", () => seesItsName(reader));
    await reader.openAll();
    const said = [...chosen, ...(await saidBy(page, language))];

    const other = language === "en" ? "uk" : "en";
    const foreign = foreignWords(other, language);
    expect(foreign.length).toBeGreaterThan(60);
    const found = foreign.filter((words) => said.some((text) => saysWords(text, words)));
    expect(found).toEqual([]);
    if (language === "en")
      expect(said.filter((text) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
  });
}

/** The page's own language, title and lead, in its head and in what it says of itself. */
async function seesItsName({ page, words }: Reader): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", words.language);
  await expect(page).toHaveTitle(`${words.text(dossier.manifest.title)} · In Range`);
  await expect(page.locator('meta[name="description"]')).toHaveAttribute(
    "content",
    words.text(dossier.manifest.lead),
  );
  await expect(page.getByRole("banner")).toContainText(words.text(dossier.manifest.lead));
  await expect(page.getByRole("banner")).toContainText(
    words.t("page.asOf", { day: words.formats.dayOrPeriod(dossier.manifest.asOf) }),
  );
}

/**
 * Every text of the page and every name for assistive technology, but for what is marked as being
 * in another language, and the names of publishers, who have one language.
 */
function saidBy(page: Page, language: string): Promise<string[]> {
  return page.evaluate((own) => {
    const said: string[] = [];
    const walk = (element: Element) => {
      // What is read without scripts is text here, its languages not marked: `read-as-text.spec.ts`.
      if (element instanceof HTMLScriptElement || element.tagName === "NOSCRIPT") return;
      const lang = element.getAttribute("lang");
      if (lang && lang !== own) return;
      for (const name of ["aria-label", "title", "alt", "placeholder"]) {
        const value = element.getAttribute(name);
        if (value) said.push(value);
      }
      for (const node of element.childNodes) {
        if (node instanceof Element) walk(node);
        else if (node.textContent?.trim()) said.push(node.textContent.trim());
      }
    };
    walk(document.body);
    return said;
  }, language);
}

/**
 * The fixed words of a catalogue's messages: what stands between the placeholders, four letters at
 * least, and is not said in both languages. Names of plural forms are no words.
 */
function foreignWords(other: "en" | "uk", own: "en" | "uk"): string[] {
  const ours = Object.values(pageMessages[own]).join("\n");
  const keys = Object.keys(pageMessages[other]) as PageMessage[];
  const parts = keys.flatMap((key) => pageMessages[other][key].split(/\{[^{}]*(?=[{}])|[{}#]/));
  return [
    ...new Set(
      parts.map((part) =>
        part
          .trim()
          .replace(/^[,.:;)(]+|[,.:;)(]+$/g, "")
          .trim(),
      ),
    ),
  ]
    .filter((part) => (part.match(/\p{Letter}/gu) ?? []).length >= 4)
    .filter((part) => !["many", "other"].includes(part))
    .filter((part) => !ours.includes(part));
}

/** Whether a text holds these words, not as part of longer ones. */
function saysWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0) return false;
  const isLetter = (letter: string | undefined) => /\p{Letter}/u.test(letter ?? "");
  return !isLetter(text[at - 1]) && !isLetter(text[at + words.length]);
}
