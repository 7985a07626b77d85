import type { Page } from "@playwright/test";
import type { Source } from "../src/dossier/model.ts";
import { languages } from "../src/i18n/language.ts";
import { readBibtex } from "../src/report/citation/bibtex.ts";
import { cslItem } from "../src/report/citation/csl-item.ts";
import { claimNamed, index } from "./dossier.ts";
import { seesNoViolation } from "./driver/axe.ts";
import { citing } from "./driver/cite-dialog.ts";
import { readsAs } from "./driver/golden.ts";
import { expect, test } from "./fixtures.ts";

// What is loaded when it is asked for takes its time on a busy machine.
test.describe.configure({ timeout: 120_000 });

/** Contested: sources that support, qualify and contradict it. */
const claim = claimNamed("c-10b");
const hash = `claim=${claim.id}`;
const source = sourceWithTitle();

function sourceWithTitle(): Source & { readonly title: string } {
  const sources = claim.evidence.flatMap((one) => index.sourceById.get(one.source) ?? []);
  const found = sources.find((one): one is Source & { readonly title: string } => !!one.title);
  if (!found) throw new Error("No source of the claim has a title.");
  return found;
}

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test("a claim and its sources are cited in every form by keyboard alone", async ({
    openPage,
    page,
  }) => {
    const reader = await openPage("en", hash);
    const cite = citing(reader);
    await cite.ofClaim(claim).focus();
    await page.keyboard.press("Enter");
    await cite.opens();
    const ofClaim = cite.what.getByRole("radio").first();
    await expect(ofClaim).toBeFocused();
    await expect(ofClaim).toBeChecked();
    await cite.reads(
      new RegExp(
        `^In Range \\(2026\\)\\. “${claim.statement.en.slice(0, -1)}”\\. .*/#claim=${claim.id}$`,
      ),
    );

    // To the form, the text, and the button.
    for (const _ of ["form", "text", "copy"]) await page.keyboard.press("Tab");
    await expect(cite.copy).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(cite.status).toHaveText(cite.desk("cite.copied"));
    expect(await clipboard(page)).toBe(await cite.text.inputValue());

    // Down to the source; what was said of the last text is no longer said.
    for (const _ of ["text", "form", "what"]) await page.keyboard.press("Shift+Tab");
    await expect(ofClaim).toBeFocused();
    const ofSource = cite.what.getByRole("radio", { name: source.title });
    while (!(await ofSource.isChecked())) await page.keyboard.press("ArrowDown");
    await expect(cite.status).toHaveText("");
    await cite.reads(new RegExp(`^${source.publisher} .*“${source.title}”`));

    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await expect(cite.form("bibtex")).toBeChecked();
    await cite.reads(/^@/);
    expect(readBibtex(await cite.text.inputValue())).toEqual([cslItem(source)]);
    await page.keyboard.press("ArrowRight");
    await expect(cite.form("csl-json")).toBeChecked();
    await cite.reads(/^\[/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press(" ");
    await expect(cite.status).toHaveText(cite.desk("cite.copied"));
    expect(JSON.parse(await clipboard(page))).toEqual([cslItem(source)]);

    await page.keyboard.press("Escape");
    await expect(cite.dialog).toHaveCount(0);
    await expect(cite.ofClaim(claim)).toBeFocused();
  });

  test("the address in a claim's citation opens the claim", async ({ openPage, page }) => {
    const reader = await openPage("uk", `${hash}&theme=dark&range=165`);
    const cite = citing(reader);
    await cite.ofClaim(claim).click();
    await cite.opens();
    const [address = ""] = /\S+$/.exec(await cite.text.inputValue()) ?? [];
    await page.goto("about:blank");
    await page.goto(address);
    await expect(reader.card(claim)).toHaveAttribute("aria-current", "true");
    await reader.seesAddress({ claim: claim.id, theme: null });
  });
});

test.describe("on a phone", () => {
  test.use({
    hasTouch: true,
    viewport: { width: 360, height: 740 },
    permissions: ["clipboard-read", "clipboard-write"],
  });

  test("a source is cited by touch, and a tap beside the dialog closes it", async ({
    openPage,
    page,
  }) => {
    const reader = await openPage("uk", hash);
    const cite = citing(reader);
    const opener = cite.ofSource(claim, source);
    await opener.tap();
    await cite.opens();
    await expect(cite.what.getByRole("radio", { name: source.title })).toBeChecked();
    await cite.form("bibtex").tap();
    await cite.reads(/^@/);
    await cite.copy.tap();
    await expect(cite.status).toHaveText(cite.desk("cite.copied"));
    expect(readBibtex(await page.evaluate(() => navigator.clipboard.readText()))).toEqual([
      cslItem(source),
    ]);

    await cite.form("text").tap();
    const box = await cite.dialog.boundingBox();
    expect(box?.width).toBeLessThan(360);
    await page.touchscreen.tap(2, 300);
    await expect(cite.dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test("a browser that does not let the page copy has the text selected and says how", async ({
  openPage,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  const reader = await openPage("en", hash);
  const cite = citing(reader);
  await cite.ofClaim(claim).click();
  await cite.opens();
  await cite.copy.click();
  await expect(cite.status).toContainText(/(Ctrl|Cmd)\+C/);
  await expect(cite.text).toBeFocused();
  const selected = await page.evaluate(() => window.getSelection()?.toString());
  expect(selected).toBe(await cite.text.inputValue());
  await cite.close.click();
  await expect(cite.ofClaim(claim)).toBeFocused();
});

test("a dialog that does not come is said to be missing, and the page stays", async ({
  openPage,
  page,
  offences,
}) => {
  const reader = await openPage("en", hash);
  await page.route(/CiteDialog.*\.js/, (route) => route.abort());
  await citing(reader).ofClaim(claim).click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText(reader.words.t("part.failed"), { timeout: 30_000 });
  await expect(reader.card(claim)).toBeVisible();
  await alert.getByRole("button").press("Enter");
  await expect(alert).toHaveCount(0);
  await expect(citing(reader).ofClaim(claim)).toBeFocused();
  expect(offences.splice(0).length).toBeGreaterThan(0);
});

test("a form whose library does not come says so, and the others stay", async ({
  openPage,
  page,
  offences,
}) => {
  const reader = await openPage("en", hash);
  const cite = citing(reader);
  await page.route(/bibtex.*\.js/, (route) => route.abort());
  await cite.ofClaim(claim).click();
  await cite.opens();
  await cite.form("bibtex").press("Space");
  await expect(cite.dialog.getByRole("alert")).toHaveText(cite.desk("cite.formFailed"));
  await cite.form("csl-json").press("Space");
  await cite.reads(/^\[/);
  expect(offences.splice(0).length).toBeGreaterThan(0);
});

test.describe("to assistive technology", () => {
  // The tool puts its script into the page, which the Content Security Policy forbids.
  test.use({ bypassCSP: true });

  for (const language of languages) {
    test(`the dialog reads as recorded, and axe finds nothing (${language})`, async ({
      openPage,
      page,
    }) => {
      const reader = await openPage(language, hash);
      const cite = citing(reader);
      await cite.ofSource(claim, source).click();
      await cite.opens();
      await expect(cite.text).toBeVisible();
      await readsAs(cite.dialog, `cite-${language}.yml`);
      await seesNoViolation(page, "dialog");
    });
  }
});
