import type { FeatureRef } from "../src/dossier/model.ts";
import { languages } from "../src/i18n/language.ts";
import { claimNamed, dossier } from "./dossier.ts";
import { FindBar } from "./driver/find-bar.ts";
import { readsAs } from "./driver/golden.ts";
import type { Reader } from "./driver/reader.ts";
import { timelineOf } from "./driver/timeline.ts";
import { expect, test } from "./fixtures.ts";

/*
 * What a screen reader finds on each screen. `npx playwright test golden --update-snapshots` writes
 * the files again; read what has changed.
 */

const claim = claimNamed("c-07a");

for (const language of languages) {
  test(`the first screen and its opened stance read as recorded (${language})`, async ({
    openPage,
  }) => {
    const reader = await openPage(language);
    await reader.map.none();
    await reader.seesAllClaims();
    await seesWhatComesLater(reader);
    await readsAs(reader.page.locator("body"), `first-${language}.yml`);
    await reader.stance().locator("summary").press("Enter");
    await readsAs(reader.stance(), `stance-${language}.yml`);
  });

  test(`a chosen claim reads as recorded (${language})`, async ({ openPage }) => {
    const reader = await openPage(language, `claim=${claim.id}`);
    await expect(reader.evidence(claim).getByRole("figure").first()).toBeVisible();
    await readsAs(reader.card(claim), `claim-${language}.yml`);
  });

  test(`a chosen feature reads as recorded (${language})`, async ({ openPage }) => {
    const reader = await openPage(language, "feature=kyiv");
    await reader.seesClaimsOf("kyiv" as FeatureRef);
    await seesWhatComesLater(reader);
    await readsAs(reader.claims(), `feature-${language}.yml`);
  });

  test(`the reach reads as recorded (${language})`, async ({ openPage }) => {
    const [recipe] = dossier.manifest.reaches;
    const reader = await openPage(language, `feature=reach:${recipe?.id}`);
    await expect(reader.claims()).toContainText(reader.words.t("popup.error"));
    await reader.seesClaimsOf(`reach:${recipe?.id}` as FeatureRef);
    await seesWhatComesLater(reader);
    await readsAs(reader.claims(), `reach-${language}.yml`);
  });

  test(`the note on a link's bad part reads as recorded (${language})`, async ({ openPage }) => {
    const reader = await openPage(language, "claim=c-99");
    await readsAs(reader.addressNote(), `note-${language}.yml`);
  });
}

/** The parts that are loaded after the page: search, timeline, and how all was made. */
async function seesWhatComesLater(reader: Reader): Promise<void> {
  const { words, page } = reader;
  await expect(new FindBar(reader).announced()).toContainText(/\d/);
  await expect(timelineOf(reader).region).toBeVisible();
  const about = page.getByRole("region", { name: words.t("about.title"), exact: true });
  await expect(about).toBeVisible();
}
