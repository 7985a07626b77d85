import type { Page } from "@playwright/test";
import type { Day } from "../src/dossier/model.ts";
import { languages } from "../src/i18n/language.ts";
import { countLater } from "../src/report/claim-facets.ts";
import { timelineOf as daysOf } from "../src/report/timeline.ts";
import { dossier } from "./dossier.ts";
import { seesNoViolation } from "./driver/axe.ts";
import { readsAs } from "./driver/golden.ts";
import { timelineOf } from "./driver/timeline.ts";
import { expect, test } from "./fixtures.ts";

const days = daysOf(dossier.claims)?.days ?? [];
const [first = "" as Day, second = "" as Day] = days;
const beforeUse = "2024-11-17" as Day;
const ofUse = "2024-11-19" as Day;

const overlayNamed = (role: "permission" | "reported-use") => {
  const overlay = dossier.manifest.overlays.find((one) => one.role === role);
  if (!overlay) throw new Error(`The dossier has no overlay: ${role}`);
  return overlay;
};

test("it goes from August 2024 to April 2025", () => {
  expect(first).toBe("2024-08-06");
  expect(days.at(-1)).toMatch(/^2025-04/);
});

test("by keyboard alone: steps, slider, field and the list of events lead to days", async ({
  openPage,
  page,
}) => {
  const reader = await openPage("en");
  const timeline = timelineOf(reader);
  await timeline.button("next").focus();
  await page.keyboard.press("Enter");
  await timeline.seesDay(first);
  await page.keyboard.press("Enter");
  await timeline.seesDay(second);
  await timeline.button("previous").press("Enter");
  await timeline.seesDay(first);
  // At the end the button stays and keeps the focus, and does nothing.
  await expect(timeline.button("previous")).toHaveAttribute("aria-disabled", "true");
  await expect(timeline.button("previous")).toBeFocused();

  await timeline.slider.focus();
  await page.keyboard.press("ArrowRight");
  await timeline.seesDay("2024-08-07" as Day);
  await page.keyboard.press("PageUp");
  await timeline.seesDay(second);
  await page.keyboard.press("End");
  await timeline.seesDay("2025-04-28" as Day);
  await page.keyboard.press("Home");
  await timeline.seesDay(first);
  await expect(timeline.slider).toHaveAttribute("aria-valuetext", /6 August 2024: /);

  await timeline.field.fill(ofUse);
  await timeline.seesDay(ofUse);
  await timeline.field.fill("2031-01-01");
  await page.keyboard.press("Enter");
  await expect(timeline.region).toContainText("28 April 2025");
  await expect(timeline.field).toHaveAttribute("aria-invalid", "true");
  await page.keyboard.press("Escape");
  await expect(timeline.field).toHaveValue(ofUse);
  await timeline.seesDay(ofUse);

  await timeline.events.locator("summary").press("Enter");
  await timeline.events.getByRole("button").first().press("Enter");
  await timeline.seesDay(first);
  await page.keyboard.press("Escape");
  await expect(timeline.events.locator("summary")).toBeFocused();
  await timeline.seesDay(first);

  // What is no day goes with the day it was typed over.
  await timeline.field.fill("2031-01-01");
  await page.keyboard.press("Enter");
  await expect(timeline.field).toHaveAttribute("aria-invalid", "true");
  await timeline.button("next").press("Enter");
  await timeline.seesDay(second);
  await timeline.button("previous").press("Enter");
  await timeline.seesDay(first);
  await expect(timeline.field).toHaveValue(first);

  await timeline.button("all").press("Enter");
  await timeline.seesAllDates();
});

test("capability, permission and reported use are told as of the day, and lead to a claim", async ({
  openPage,
}) => {
  const reader = await openPage("en", `date=${first}`);
  const timeline = timelineOf(reader);
  const { text } = reader.words;
  const permission = timeline.told(text(overlayNamed("permission").title));
  const use = timeline.told(text(overlayNamed("reported-use").title));
  await expect(timeline.told(timeline.w("timeline.capability"))).toContainText("300");
  await expect(permission).toHaveText("none yet (first: 17 November 2024)");
  await expect(use).toHaveText("none yet (first: 19 November 2024)");

  await timeline.field.fill(beforeUse);
  await expect(permission).toHaveText("Kursk Oblast (since 17 November 2024)");
  await expect(use).toHaveText("none yet (first: 19 November 2024)");

  await timeline.field.fill(ofUse);
  await expect(use).toHaveText("Bryansk Oblast (19 November 2024)");

  const claim = dossier.claims.find(({ id }) => id === "c-use-bryansk");
  if (!claim?.event) throw new Error("The first reported use is no event.");
  await timeline.region
    .getByRole("button", { name: text(claim.event), exact: true })
    .first()
    .click();
  await expect(reader.card(claim).getByRole("heading").first()).toBeFocused();
  await reader.seesAddress({ claim: claim.id });
  await timeline.seesDay(ofUse);
});

test("claims dated later are dimmed, say so, and are counted; none is hidden", async ({
  openPage,
  page,
}) => {
  const reader = await openPage("uk", `date=${beforeUse}`);
  const timeline = timelineOf(reader);
  const later = countLater(dossier.claims, beforeUse);
  expect(later).toBeGreaterThan(10);
  await reader.seesAllClaims();
  const note = reader.words.t("claim.later", {
    day: reader.words.formats.dayOrPeriod(beforeUse),
  });
  await expect(reader.cards().filter({ hasText: note })).toHaveCount(later);
  const all = dossier.claims.length;
  const words = timeline.w("timeline.later", { later, all });
  await expect(timeline.region.getByText(words, { exact: true }).first()).toBeVisible();
  expect(await inks(page)).toBe(2);

  await timeline.button("all").click();
  await expect(reader.cards().filter({ hasText: note })).toHaveCount(0);
  expect(await inks(page)).toBe(1);
});

/** In how many colours the cards are written. */
function inks(page: Page): Promise<number> {
  return page.evaluate(() => {
    const cards = [...document.querySelectorAll("article:has([data-card])")];
    return new Set(cards.map((card) => getComputedStyle(card).color)).size;
  });
}

test("it plays from event to event, says so, and a reader's act ends it", async ({
  openPage,
  page,
}) => {
  const reader = await openPage("en", "date=2024-11-01");
  const timeline = timelineOf(reader);
  await timeline.button("play").press("Enter");
  await expect(timeline.button("pause")).toBeFocused();
  await expect(timeline.status).toContainText(timeline.w("timeline.playing"));
  const after = days.filter((day) => day > "2024-11-01");
  await timeline.seesDay(after[1] ?? first);
  await page.keyboard.press("Space");
  await expect(timeline.button("play")).toBeFocused();
  await expect(timeline.status).not.toContainText(timeline.w("timeline.playing"));

  await timeline.button("play").press("Enter");
  await timeline.field.fill(first);
  await timeline.seesDay(first);
  await expect(timeline.button("play")).toBeVisible();
});

test.describe("by touch at 360 px", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("the title tells the day, opened it steps, and nothing goes beyond the page", async ({
    openPage,
    page,
  }) => {
    const reader = await openPage("uk", `date=${beforeUse}`);
    const timeline = timelineOf(reader);
    const title = timeline.region.locator("summary").first();
    await expect(title).toContainText(reader.words.formats.dayOrPeriod(beforeUse));
    await title.tap();
    await timeline.button("next").tap();
    await timeline.seesDay(days.find((day) => day > beforeUse) ?? first);
    await timeline.button("all").tap();
    await timeline.seesAllDates();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

// The tool puts its script into the page, which the Content Security Policy forbids.
test.describe("opened", () => {
  test.use({ bypassCSP: true });

  for (const language of languages) {
    test(`it reads as recorded, and axe finds nothing (${language})`, async ({
      openPage,
      page,
    }) => {
      const reader = await openPage(language, `date=${ofUse}`);
      const timeline = timelineOf(reader);
      await timeline.events.locator("summary").click();
      await readsAs(timeline.region, `timeline-${language}.yml`);
      await seesNoViolation(page, `section:has(input[type="date"])`);
    });
  }
});
