import { languages } from "../src/i18n/language.ts";
import { claimNamed } from "./dossier.ts";
import { seesNoViolation } from "./driver/axe.ts";
import { expect, test } from "./fixtures.ts";

// The tool puts its script into the page, which the Content Security Policy forbids.
test.use({ bypassCSP: true });

const claim = claimNamed("c-07a");

for (const language of languages) {
  for (const [screen, hash] of [
    ["the first screen, without WebGL", ""],
    ["a chosen claim", `claim=${claim.id}`],
    ["a chosen feature", "feature=kursk-oblast"],
    ["the popup of the reach", "feature=reach:atacms-300"],
    ["the note on a link's bad part", "claim=c-99&theme=sepia"],
  ] as const) {
    test(`axe finds nothing on ${screen} (${language})`, async ({ openPage }) => {
      test.setTimeout(90_000);
      const reader = await openPage(language, hash);
      await reader.map.none();
      await seesNoViolation(reader.page);
    });
  }

  test(`axe finds nothing on the stance and all evidence, opened (${language})`, async ({
    openPage,
  }) => {
    test.setTimeout(90_000);
    const reader = await openPage(language);
    await reader.stance().locator("summary").click();
    const cards = reader.cards();
    for (let at = 0; at < (await cards.count()); at += 1) {
      await cards.nth(at).locator("summary").click();
    }
    await expect(reader.page.getByRole("figure").last()).toBeVisible();
    await seesNoViolation(reader.page);
  });
}
