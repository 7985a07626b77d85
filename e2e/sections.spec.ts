import type { Locator } from "@playwright/test";
import type { FeatureId } from "../src/dossier/model.ts";
import { languages } from "../src/i18n/language.ts";
import { statementsOf } from "../src/report/statements.ts";
import { claimNamed, dossier, index } from "./dossier.ts";
import type { Reader } from "./driver/reader.ts";
import { expect, test } from "./fixtures.ts";

/* What stands beside the claims: findings, checked text, dated facts, and how all was made. */

const { brief, summary, method, notShown, version } = dossier.manifest;
if (!brief) throw new Error("The dossier checks no text.");

for (const language of languages) {
  test(`each finding stands with the claims it rests on (${language})`, async ({ openPage }) => {
    const reader = await openPage(language);
    const key = summary.filter(({ topic }) => topic);
    const others = summary.filter(({ topic }) => !topic);
    expect(key.length).toBe(3);
    for (const [section, findings] of [
      [reader.words.t("short.title"), key],
      [reader.words.t("short.more"), others],
    ] as const) {
      const entries = regionOf(reader, section).getByRole("listitem");
      await expect(entries).toHaveCount(findings.length);
      for (const [at, { topic, says, claims }] of findings.entries()) {
        const words = topic ? `${reader.words.text(topic)}. ` : "";
        await expect(entries.nth(at)).toContainText(`${words}${reader.words.text(says)}`);
        for (const id of claims) await expect(linkTo(reader, entries.nth(at), id)).toBeVisible();
      }
    }
  });

  test(`the checked text tells every part and what was found of it (${language})`, async ({
    openPage,
  }) => {
    test.setTimeout(60_000);
    const reader = await openPage(language);
    const { t, text } = reader.words;
    const checked = reader.page.getByRole("region", { name: t("brief.title"), exact: true });
    const title = text(brief.title);
    await expect(checked).toContainText(t("brief.counts", { title, parts: 35, statements: 14 }));
    await checked.getByText(t("brief.show"), { exact: true }).click();
    await expect(checked).toContainText(text(brief.note));
    await expect(checked.getByRole("heading", { level: 3 })).toHaveText(
      statementsOf(brief).map(({ number }) => t("brief.statement", { number })),
    );
    for (const part of brief.parts) {
      const entry = checked.locator(`#part-${part.id}`);
      await expect(entry).toContainText(text(part.says));
      const claims = index.claimsOfPart(part.id);
      expect(claims.length).toBeGreaterThan(0);
      for (const { id } of claims) await expect(linkTo(reader, entry, id)).toBeVisible();
    }
  });

  test(`the page tells how the dossier was made and what it leaves out (${language})`, async ({
    openPage,
  }) => {
    const reader = await openPage(language);
    const { t, text } = reader.words;
    const about = reader.page.getByRole("region", { name: t("about.title"), exact: true });
    await expect(about).toContainText(version);
    for (const { title, paragraphs } of [...method, notShown]) {
      const section = about
        .getByRole("group")
        .filter({ has: reader.page.locator("summary").getByText(text(title), { exact: true }) });
      await expect(section.getByText(text(paragraphs[0] ?? title))).toBeHidden();
      await section.locator("summary").click();
      for (const paragraph of paragraphs) {
        await expect(section.getByText(text(paragraph), { exact: true })).toBeVisible();
      }
    }
  });

  test(`what was reported of Kursk Oblast stands day by day (${language})`, async ({
    openPage,
  }) => {
    const reader = await openPage(language, "feature=kursk-oblast");
    const { t, text, formats } = reader.words;
    const facts = reader.claims().getByRole("list", { name: t("note.entries"), exact: true });
    const entries = dossier.manifest.overlays
      .flatMap((overlay) => overlay.entries)
      .filter(({ feature }) => feature === "kursk-oblast")
      .toSorted((one, other) => (one.date < other.date ? -1 : 1));
    expect(entries.length).toBeGreaterThan(5);
    await expect(facts.getByRole("listitem").locator("p")).toHaveText(
      entries.map(({ date, says }) => `${formats.dayOrPeriod(date)}: ${text(says)}`),
    );
  });
}

test("a finding leads to its claim, also from a list that does not hold it", async ({
  openPage,
}) => {
  const seoul = "seoul" as FeatureId;
  const reader = await openPage("en", `feature=${seoul}`);
  const claim = claimNamed("c-use-bryansk");
  expect(index.claimsOf(seoul)).not.toContain(claim);
  await linkTo(reader, regionOf(reader, reader.words.t("short.title")), claim.id)
    .first()
    .click();
  await reader.seesAllClaims();
  await reader.seesAddress({ claim: claim.id, feature: null });
  await expect(reader.card(claim)).toBeInViewport();
  await expect(reader.card(claim).getByRole("heading").first()).toBeFocused();
  await reader.back();
  await reader.seesAddress({ claim: null, feature: seoul });
});

test("a claim leads to the part of the checked text it assesses", async ({ openPage }) => {
  const reader = await openPage("en");
  const { text } = reader.words;
  const part = brief.parts.find(({ id }) => id === "9a");
  if (!part) throw new Error("The checked text has no part 9a.");
  await reader
    .card(claimNamed("c-09a"))
    .getByRole("button", { name: text(part.says) })
    .click();
  await expect(reader.page.locator("#part-9a")).toBeFocused();
  await expect(reader.page.locator("#part-9a")).toBeInViewport();
});

test("an event says what happened in a few words", async ({ openPage }) => {
  const reader = await openPage("en");
  const events = dossier.claims.filter(({ event }) => event);
  expect(events.length).toBeGreaterThanOrEqual(20);
  for (const claim of events) {
    const words = reader.words.text(claim.event ?? claim.statement);
    await expect(reader.card(claim).getByText(words, { exact: true })).toBeVisible();
  }
});

function regionOf(reader: Reader, name: string): Locator {
  return reader.page.getByRole("region", { name, exact: true });
}

/** The way to a claim, by the statement that its accessible name ends in. */
function linkTo(reader: Reader, place: Locator, id: string): Locator {
  const statement = reader.words.text(claimNamed(id).statement);
  return place.getByRole("button", { name: statement });
}
