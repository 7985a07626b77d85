import type { FeatureRef } from "../src/dossier/model.ts";
import { languages } from "../src/i18n/language.ts";
import { index } from "./dossier.ts";
import { seesNoViolation } from "./driver/axe.ts";
import { expect, test } from "./fixtures.ts";

// The tool puts its script into the page, which the Content Security Policy forbids.
test.use({ bypassCSP: true });

const [claim] = index.claimsOf("reach:atacms-300" as FeatureRef);
if (!claim) throw new Error("Nothing is claimed of the range of the picture.");

for (const language of languages) {
  for (const [screen, hash] of [
    // In the list of the reach, with its popup, and a note on a part of the link that is none.
    [
      "a chosen claim and the popup of the reach",
      `claim=${claim.id}&feature=reach:atacms-300&theme=sepia`,
    ],
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
