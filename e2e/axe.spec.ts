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
  test(`axe finds nothing on a chosen claim, the reach's popup and a link's bad part (${language})`, async ({
    openPage,
  }) => {
    test.setTimeout(90_000);
    const hash = `claim=${claim.id}&feature=reach:atacms-300&theme=sepia`;
    const reader = await openPage(language, hash);
    await reader.map.none();
    await seesNoViolation(reader.page);
  });

  test(`axe finds nothing on all that can be opened, opened (${language})`, async ({
    openPage,
  }) => {
    test.setTimeout(120_000);
    // Claims of every bearing, and a question: with all 82 claims opened, axe takes two minutes.
    const feature = "permission" as FeatureRef;
    const reader = await openPage(language, `feature=${feature}`);
    await reader.seesClaimsOf(feature);
    await reader.openAll();
    await expect(reader.page.getByRole("figure").first()).toBeVisible();
    await seesNoViolation(reader.page, "body");
  });
}
