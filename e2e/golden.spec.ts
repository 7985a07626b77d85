import type { FeatureRef } from "../src/dossier/model.ts";
import { languages } from "../src/i18n/language.ts";
import { claimNamed, dossier, index } from "./dossier.ts";
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
  test(`each screen reads as recorded (${language})`, async ({ openPage }) => {
    test.setTimeout(90_000);
    const reader = await openPage(language);
    await reader.map.none();
    await test.step("the first screen and its opened stance", async () => {
      await reader.seesAllClaims();
      await seesWhatComesLater(reader);
      await readsAs(reader.page.locator("body"), `first-${language}.yml`);
      await reader.stance().locator("summary").press("Enter");
      await readsAs(reader.stance(), `stance-${language}.yml`);
    });
    await test.step("a chosen feature", async () => {
      await reader.follow("feature=kyiv");
      await seesListOf(reader, "kyiv" as FeatureRef);
      await readsAs(reader.claims(), `feature-${language}.yml`);
    });
    await test.step("the reach", async () => {
      const [recipe] = dossier.manifest.reaches;
      await reader.follow(`feature=reach:${recipe?.id}`);
      await expect(reader.claims()).toContainText(reader.words.t("popup.error"));
      await seesListOf(reader, `reach:${recipe?.id}` as FeatureRef);
      await readsAs(reader.claims(), `reach-${language}.yml`);
    });
    await test.step("a chosen claim, whose evidence stays open", async () => {
      await reader.follow(`claim=${claim.id}`);
      await expect(reader.evidence(claim).getByRole("figure").first()).toBeVisible();
      await readsAs(reader.card(claim), `claim-${language}.yml`);
    });
    await test.step("the note on a link's bad part", async () => {
      await reader.follow("claim=c-99");
      await expect(reader.addressNote()).not.toBeEmpty();
      await readsAs(reader.addressNote(), `note-${language}.yml`);
    });
  });
}

/** The list of what is claimed of a feature, once it has been said how long it is. */
async function seesListOf(reader: Reader, ref: FeatureRef): Promise<void> {
  await reader.seesClaimsOf(ref);
  const { length } = index.claimsOf(ref);
  await expect(new FindBar(reader).announced()).toHaveText(new RegExp(`^${length} `));
}

/** The parts that are loaded after the page: search, timeline, and how all was made. */
async function seesWhatComesLater(reader: Reader): Promise<void> {
  const { words, page } = reader;
  await expect(new FindBar(reader).announced()).toContainText(/\d/);
  await expect(timelineOf(reader).region).toBeVisible();
  const about = page.getByRole("region", { name: words.t("about.title"), exact: true });
  await expect(about).toBeVisible();
}
