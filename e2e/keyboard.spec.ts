import type { Page } from "@playwright/test";
import type { FeatureId } from "../src/dossier/model.ts";
import { deskMessages } from "../src/i18n/messages/desk.ts";
import { createTranslator } from "../src/i18n/translator.ts";
import { claimNamed } from "./dossier.ts";
import { seesNoViolation } from "./driver/axe.ts";
import { readsAs } from "./driver/golden.ts";
import type { Reader } from "./driver/reader.ts";
import { expect, test } from "./fixtures.ts";

const w = createTranslator(deskMessages, "en");
const claim = claimNamed("c-07a");

test("j and k go through the cards, the arrows too once one has the focus", async ({
  openPage,
  page,
}) => {
  const reader = await openPage("en");
  await reader.seesAllClaims();
  const headings = reader.page.getByRole("article").getByRole("heading");
  await page.keyboard.press("j");
  await expect(headings.nth(0)).toBeFocused();
  await expect(headings.nth(0)).toBeInViewport();
  await page.keyboard.press("j");
  await page.keyboard.press("ArrowDown");
  await expect(headings.nth(2)).toBeFocused();
  await expect(headings.nth(2)).toBeInViewport();
  await page.keyboard.press("k");
  await page.keyboard.press("ArrowUp");
  await expect(headings.nth(0)).toBeFocused();
  // Before the first there is none.
  await page.keyboard.press("k");
  await expect(headings.nth(0)).toBeFocused();
});

test("from elsewhere j goes to the chosen card first, from a box to tick and a slider too", async ({
  openPage,
  page,
}) => {
  const reader = await openPage("en", `claim=${claim.id}`);
  await reader.seesAllClaims();
  const heading = reader.card(claim).getByRole("heading").first();
  await page.keyboard.press("j");
  await expect(heading).toBeFocused();
  await page.keyboard.press("j");
  await expect(heading).not.toBeFocused();
  await reader.page.getByRole("search").locator("summary").press("Enter");
  await reader.page.getByRole("search").getByRole("checkbox").first().focus();
  await page.keyboard.press("j");
  await expect(heading).toBeFocused();
  await reader.mapRegion().getByRole("slider").first().focus();
  await page.keyboard.press("j");
  await expect(heading).toBeFocused();
});

test("Enter on a card shows its claim, Escape lets it go, and the focus stays", async ({
  openPage,
  page,
}) => {
  const reader = await openPage("en");
  const heading = reader.card(claim).getByRole("heading").first();
  await heading.focus();
  await page.keyboard.press("Enter");
  await reader.seesAddress({ claim: claim.id });
  await expect(heading).toBeFocused();
  await page.keyboard.press("Escape");
  await reader.seesAddress({ claim: null });
  await expect(heading).toBeFocused();
});

test("Escape leaves a chosen feature from anywhere, a chosen claim first", async ({
  openPage,
  page,
}) => {
  const washington = "washington" as FeatureId;
  const reader = await openPage("en", `feature=${washington}`);
  await reader.chooseClaim(claim);
  await reader.seesAddress({ claim: claim.id, feature: washington });
  await page.keyboard.press("Escape");
  await reader.seesAddress({ claim: null, feature: washington });
  await page.keyboard.press("Escape");
  await reader.seesAllClaims();
  await expect(reader.allClaimsHeading()).toBeFocused();
});

test("the keys are where they are on a Ukrainian layout, and with capitals", async ({
  openPage,
  page,
}) => {
  const reader = await openPage("uk");
  await reader.seesAllClaims();
  const press = (key: string, code: string) =>
    page.evaluate(
      (init) => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new KeyboardEvent("keydown", { ...init, bubbles: true }));
      },
      { key, code },
    );
  const headings = page.locator("[data-card]");
  await press("о", "KeyJ");
  await press("J", "KeyJ");
  await expect(headings.nth(1)).toBeFocused();
  await press("л", "KeyK");
  await expect(headings.nth(0)).toBeFocused();
});

test("a card that is listed only while it is chosen leaves its focus to the list", async ({
  openPage,
  page,
}) => {
  const reader = await openPage("en", `claim=${claim.id}&verdict=contested`);
  const heading = reader.card(claim).getByRole("heading").first();
  await expect(reader.cards()).toHaveCount(5);
  await heading.focus();
  await page.keyboard.press("Escape");
  await expect(reader.cards()).toHaveCount(4);
  await expect(reader.allClaimsHeading()).toBeFocused();
});

test("keys of one character do nothing where a reader types", async ({ openPage, page }) => {
  const reader = await openPage("en");
  await reader.themeChoice().focus();
  await page.keyboard.press("j");
  await expect(reader.themeChoice()).toBeFocused();
});

// axe puts its script into the page, which the Content Security Policy forbids.
test.describe("the list of keys", () => {
  test.use({ bypassCSP: true });

  test("is opened by ?, is clean to axe, and those of one character can be switched off for good", async ({
    openPage,
    page,
  }) => {
    const reader = await openPage("en");
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: w("keys.title"), exact: true });
    await expect(dialog).toBeVisible();
    await readsAs(dialog, "keys-en.yml");
    await seesNoViolation(page, "dialog");
    await dialog.getByRole("checkbox", { name: w("keys.switch") }).uncheck();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await page.keyboard.press("j");
    await page.keyboard.press("?");
    await expect(dialog).toBeHidden();
    await expect(focusedCards(page)).toHaveCount(0);

    await page.reload();
    await reader.seesAllClaims();
    await page.keyboard.press("j");
    await expect(focusedCards(page)).toHaveCount(0);
    // The button goes on working, and the focus comes back to it.
    await keysButton(reader).press("Enter");
    await dialog.getByRole("checkbox", { name: w("keys.switch") }).check();
    await dialog.getByRole("button", { name: reader.words.t("dialog.close") }).click();
    await expect(keysButton(reader)).toBeFocused();
    await page.keyboard.press("j");
    await expect(focusedCards(page)).toHaveCount(1);
  });

  test.describe("by touch at 360 px", () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

    test("reads as recorded, is clean to axe, and the page behind it closes it", async ({
      openPage,
      page,
    }) => {
      const reader = await openPage("uk");
      await keysButton(reader).tap();
      await expect(page.getByRole("dialog")).toBeVisible();
      await readsAs(page.getByRole("dialog"), "keys-uk.yml");
      await seesNoViolation(page, "dialog");
      await page.touchscreen.tap(4, 4);
      await expect(page.getByRole("dialog")).toBeHidden();
    });
  });
});

test.describe("a link", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("that was copied in any state opens that state in a new browser", async ({
    openPage,
    page,
    browser,
  }) => {
    const hash =
      "claim=c-07a&feature=permission&theme=dark&range=165&standoff=12&beside=gmlrs-84" +
      "&date=2024-11-19&q=Kursk&verdict=corroborated,corroborated-in-part&kind=reported-fact";
    const reader = await openPage("uk", hash);
    await reader.page.getByRole("button", { name: reader.words.t("page.copyLink") }).click();
    await expect(page.getByText(reader.words.t("page.link.copied"))).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(new URL(`/uk/#${hash}`, page.url()).href);

    const elsewhere = await browser.newContext({ baseURL: new URL("/", page.url()).href });
    const other = await elsewhere.newPage();
    await other.goto(link);
    const opened = reader.at(other);
    await expect(opened.headline()).toBeVisible();
    await expect(opened.card(claim)).toHaveAttribute("aria-current", "true");
    expect(await opened.hash()).toBe(hash);
    await elsewhere.close();
  });
});

test("a browser that keeps its clipboard to itself is told of", async ({ openPage, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) },
    });
  });
  const reader = await openPage("en");
  await page.getByRole("button", { name: reader.words.t("page.copyLink") }).click();
  await expect(page.getByText(reader.words.t("page.link.refused"))).toBeVisible();
});

function keysButton(reader: Reader) {
  return reader.page.getByRole("button", { name: reader.words.t("page.keys"), exact: true });
}

/** Headings of cards that have the focus. */
function focusedCards(page: Page) {
  return page.locator("article :focus");
}
