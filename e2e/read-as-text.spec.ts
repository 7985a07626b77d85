import type { Locator } from "@playwright/test";
import { type Language, languages } from "../src/i18n/language.ts";
import { textMessages } from "../src/i18n/messages/text.ts";
import { createTranslator } from "../src/i18n/translator.ts";
import { claimNamed, dossier, wordsIn } from "./dossier.ts";
import { seesNoViolation } from "./driver/axe.ts";
import type { Reader } from "./driver/reader.ts";
import { expect, test } from "./fixtures.ts";

/* Everything in words: in the page for what is set, and without any script. */

// The numbers of all oblasts take seconds on a busy machine.
const patience = { timeout: 45_000 };

const sayIn = (language: Language) => createTranslator(textMessages, language);

function passages() {
  const ofClaims = dossier.claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  const ofVersions = dossier.disagreements
    .flatMap(({ versions }) => versions.flatMap(({ citations }) => citations))
    .flatMap(({ quote }) => quote ?? []);
  return [...ofClaims, ...ofVersions];
}

/** All words that a part of a page shows, blanks as one. */
async function wordsOf(part: Locator): Promise<string> {
  return ((await part.textContent()) ?? "").replace(/\s+/g, " ");
}

function oneBlank(text: string): string {
  return text.replace(/\s+/g, " ");
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`the page tells what the map shows, and its text who says so (${language})`, async ({
      openPage,
      page,
    }) => {
      const reader = await openPage(language);
      const { t, text, formats } = reader.words;
      const say = sayIn(language);
      const inShort = page.getByRole("region", { name: t("text.title"), exact: true });
      const told = await wordsOf(inShort);
      const whole = t("unit.km2", { value: formats.whole(30_119) });
      for (const part of [told, await wholeText()]) {
        for (const { statement, assessment } of dossier.claims) {
          expect(part).toContain(oneBlank(text(statement)));
          const verdict = t(`verdict.${assessment.verdict}`);
          expect(part).toContain(oneBlank(`${verdict}. ${text(assessment.why)}`));
        }
        // The reach in numbers: a share, distances, and how wrong they may be.
        expect(part).toContain(oneBlank(whole));
        expect(part).toContain(
          oneBlank(
            t("numbers.spans", { name: text({ en: "Kursk Oblast", uk: "Курська область" }) }),
          ),
        );
        expect(part).toContain(oneBlank(t("unit.km", { value: "404" })));
        expect(part).toContain(oneBlank(t("popup.errorValue", { meters: 10 })));
        expect(part).toContain(oneBlank(text(dossier.manifest.contact)));
      }

      async function wholeText(): Promise<string> {
        await page.getByRole("link", { name: say("text.whole"), exact: true }).click();
        await expect(page).toHaveURL(/\/text\.html$/);
        await expect(reader.headline()).toBeVisible();
        const all = await wordsOf(page.getByRole("main"));
        const quotes = passages();
        expect(quotes.length).toBeGreaterThan(200);
        for (const { exact, lang, translation } of quotes) {
          expect(all).toContain(oneBlank(exact));
          const ours = lang === language ? undefined : translation?.[language];
          if (ours) expect(all).toContain(oneBlank(ours));
        }
        return all;
      }
    });
  }

  test("a finding leads to its claim, a claim to its passages, and the text to the map", async ({
    page,
    openPage,
  }) => {
    await openPage("en");
    const { t, text } = wordsIn("en");
    const claim = claimNamed("c-use-bryansk");
    const heading = page.getByRole("heading", { name: text(claim.statement) });
    await page.locator(`a[href="#claim-${claim.id}"]`).first().click();
    await expect(heading).toBeInViewport();
    await page.locator(`a[href="./text.html#claim-${claim.id}"]`).click();
    await expect(heading).toBeInViewport();
    const [first] = claim.evidence;
    if (!first) throw new Error("The claim has no evidence.");
    await expect(page.locator("q", { hasText: first.quote.exact }).first()).toBeVisible();
    await page
      .getByRole("navigation", { name: t("page.languages") })
      .getByRole("link", { name: "Українська" })
      .click();
    await expect(page).toHaveURL(/\/uk\/text\.html$/);
    await page.getByRole("link", { name: sayIn("uk")("text.toMap"), exact: true }).click();
    await expect(page).toHaveURL(/\/uk\/$/);
  });
});

test.describe("with scripts", () => {
  // axe puts its script into the page, which the Content Security Policy forbids.
  test.use({ bypassCSP: true });

  for (const language of languages) {
    test(`the text is opened by keyboard, for the range that is set, copied, and clean to axe (${language})`, async ({
      openPage,
      page,
      context,
    }) => {
      test.setTimeout(90_000);
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const reader = await openPage(language, "range=84&date=2024-11-17");
      const { t, text, formats } = reader.words;
      const say = sayIn(language);
      const read = await openedByKeyboard(reader);
      await expect(read.getByRole("heading", { level: 5 })).toHaveCount(
        dossier.claims.length,
        patience,
      );
      const km = t("unit.km", { value: formats.whole(84) });
      await expect(read).toContainText(t("numbers.oblastsCaption", { km }), patience);
      const later = say("text.later", { day: formats.dayOrPeriod("2024-11-17") });
      await expect(read.getByText(later).first()).toBeVisible();

      const copy = read.getByRole("button", { name: say("text.copy"), exact: true });
      await expect(copy).toBeEnabled(patience);
      await copy.press("Enter");
      await expect(read.getByText(say("text.copied"))).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(
        new RegExp(`^# ${text(dossier.manifest.title).replace("?", "\\?")}\n`),
      );
      for (const { statement } of dossier.claims) expect(copied).toContain(text(statement));
      for (const { exact } of passages()) expect(copied).toContain(exact);
      expect(copied).toContain(t("numbers.oblastsCaption", { km }));
      await seesNoViolation(page, "section:has(> details > summary > #as-text)");

      // From a finding to the claim it rests on, within the text.
      await read
        .getByRole("link", { name: say("text.claim", { number: 6 }) })
        .first()
        .press("Enter");
      await expect(read.getByRole("heading", { level: 5, name: /^6\. / })).toBeFocused();
      await reader.seesAddress({ claim: null });

      const alone = read.getByRole("link", { name: say("text.alone"), exact: true });
      const response = await page.request.get(
        new URL((await alone.getAttribute("href")) ?? "", page.url()).href,
      );
      expect(response.status()).toBe(200);
      expect(await response.text()).toContain(`<html lang="${language}">`);
    });
  }

  for (const language of languages) {
    test(`axe finds nothing on the text of its own (${language})`, async ({ page }) => {
      test.setTimeout(90_000);
      await page.goto(language === "en" ? "/text.html" : "/uk/text.html");
      await seesNoViolation(page);
    });
  }
});

/** The part of the page that reads as text, gone to from the page's head without a pointer. */
async function openedByKeyboard(reader: Reader): Promise<Locator> {
  const name = reader.words.t("text.title");
  const read = reader.page.getByRole("region", { name, exact: true });
  const head = reader.page.getByRole("banner");
  await head.getByRole("button", { name, exact: true }).press("Enter");
  await expect(read.getByRole("heading", { name, exact: true })).toBeFocused();
  await expect(read.getByRole("heading", { name, exact: true })).toBeInViewport();
  return read;
}
