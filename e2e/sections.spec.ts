import type { Locator } from "@playwright/test";
import type { Brief } from "../src/dossier/manifest.ts";
import type { FeatureId } from "../src/dossier/model.ts";
import { languages } from "../src/i18n/language.ts";
import { textMessages } from "../src/i18n/messages/text.ts";
import { createTranslator } from "../src/i18n/translator.ts";
import { statementsOf } from "../src/report/statements.ts";
import { claimNamed, dossier, index } from "./dossier.ts";
import type { Reader } from "./driver/reader.ts";
import { expect, test } from "./fixtures.ts";

/* What stands beside the claims: findings, checked text, dated facts, and how all was made. */

const { brief, summary, method, notShown, version } = dossier.manifest;
if (!brief) throw new Error("The dossier checks no text.");

for (const language of languages) {
  test(`findings, the checked text, how all was made and dated facts are read (${language})`, async ({
    openPage,
  }) => {
    const reader = await openPage(language);
    await test.step("each finding with the claims it rests on", () => seesFindings(reader));
    await test.step("every part of the checked text, and what was found of it", () =>
      seesCheckedText(reader, brief));
    await test.step("how the dossier was made, and what it leaves out", () => seesAbout(reader));
    await test.step("the key of every verdict and grade, and how many there are", () =>
      seesKey(reader));
    await test.step("what happened at each event, in a few words", () => seesEvents(reader));
    await reader.follow("feature=kursk-oblast");
    await test.step("what was reported of Kursk Oblast, day by day", () => seesFacts(reader));
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

/** The three that are asked for first, and below them the others. */
async function seesFindings(reader: Reader): Promise<void> {
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
}

async function seesCheckedText(reader: Reader, brief: Brief): Promise<void> {
  const { t, text } = reader.words;
  const checked = regionOf(reader, t("brief.title"));
  const title = text(brief.title);
  await expect(checked).toContainText(t("brief.counts", { title, parts: 35, statements: 14 }));
  await checked.locator("summary").first().press("Enter");
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
}

async function seesEvents(reader: Reader): Promise<void> {
  const events = dossier.claims.filter(({ event }) => event);
  expect(events.length).toBeGreaterThanOrEqual(20);
  for (const claim of events) {
    const words = reader.words.text(claim.event ?? claim.statement);
    await expect(reader.card(claim).getByText(words, { exact: true })).toBeVisible();
  }
}

async function seesAbout(reader: Reader): Promise<void> {
  const { t, text } = reader.words;
  const about = regionOf(reader, t("about.title"));
  await expect(about).toContainText(version);
  for (const { title, paragraphs } of [...method, notShown]) {
    const section = about
      .getByRole("group")
      .filter({ has: reader.page.locator("summary").getByText(text(title), { exact: true }) });
    await expect(section.getByText(text(paragraphs[0] ?? title))).toBeHidden();
    // By key: what is laid out above while the mouse is down would move the title from under it.
    await section.locator("summary").press("Enter");
    for (const paragraph of paragraphs) {
      await expect(section.getByText(text(paragraph), { exact: true })).toBeVisible();
    }
  }
}

async function seesKey(reader: Reader): Promise<void> {
  const { t, language } = reader.words;
  const say = createTranslator(textMessages, language);
  const about = regionOf(reader, t("about.title"));
  const title = reader.page.getByRole("heading", { name: t("about.key"), exact: true });
  await about.locator("summary").filter({ has: title }).press("Enter");
  const contested = about
    .getByRole("table", { name: say("key.verdicts") })
    .getByRole("row", { name: t("verdict.contested") });
  await expect(contested.getByRole("cell").last()).toHaveText(
    `${dossier.claims.filter(({ assessment }) => assessment.verdict === "contested").length}`,
  );
  const reprints = about
    .getByRole("table", { name: say("key.grades") })
    .getByRole("row", { name: t("grade.C") });
  await expect(reprints.getByRole("cell").last()).toHaveText(
    `${dossier.sources.filter(({ grade }) => grade === "C").length}`,
  );
  await expect(about.getByRole("table", { name: say("key.errors") })).toContainText(
    say("key.error.methodSize", { meters: 25 }),
  );
}

function regionOf(reader: Reader, name: string): Locator {
  return reader.page.getByRole("region", { name, exact: true });
}

/** The way to a claim, by the statement that its accessible name ends in. */
function linkTo(reader: Reader, place: Locator, id: string): Locator {
  const statement = reader.words.text(claimNamed(id).statement);
  return place.getByRole("button", { name: statement });
}

/** What was reported of Kursk Oblast stands above its claims, day by day. */
async function seesFacts(reader: Reader): Promise<void> {
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
}
