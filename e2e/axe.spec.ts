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
    // In the list of one feature: every card stands on the first screen.
    [
      "a chosen claim, with a note on a link's bad part",
      `claim=${claim.id}&feature=permission&theme=sepia`,
    ],
    ["the popup of the reach", "feature=reach:atacms-300"],
  ] as const) {
    test(`axe finds nothing on ${screen} (${language})`, async ({ openPage }) => {
      test.setTimeout(90_000);
      const reader = await openPage(language, hash);
      await reader.map.none();
      await seesNoViolation(reader.page);
    });
  }

  test(`axe finds nothing on all that can be opened, opened (${language})`, async ({
    openPage,
  }) => {
    test.setTimeout(120_000);
    const reader = await openPage(language);
    await reader.openEverything();
    await expect(reader.page.getByRole("figure").last()).toBeVisible();
    await seesNoViolation(reader.page);
  });
}
