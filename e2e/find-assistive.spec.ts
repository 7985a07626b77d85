import { languages } from "../src/i18n/language.ts";
import { seesNoViolation } from "./driver/axe.ts";
import { FindBar } from "./driver/find-bar.ts";
import { readsAs } from "./driver/golden.ts";
import { expect, test } from "./fixtures.ts";

/* Search and filters to assistive technology. */

for (const language of languages) {
  test(`opened, search and filters read as recorded (${language})`, async ({ openPage }) => {
    const text = { en: "kursk", uk: "курськ" }[language];
    const reader = await openPage(language, `q=${text}&verdict=corroborated&feature=kursk-oblast`);
    const bar = new FindBar(reader);
    await bar.filters().click();
    await bar.seesMarks();
    await expect(bar.announced()).toContainText(/\d/);
    await readsAs(bar.landmark(), `find-${language}.yml`);
  });
}

// The tool puts its script into the page, which the Content Security Policy forbids.
test.describe("axe", () => {
  test.use({ bypassCSP: true });

  for (const language of languages) {
    test(`finds nothing on opened filters and an empty list (${language})`, async ({
      openPage,
      page,
    }) => {
      const reader = await openPage(language, "verdict=contested&kind=computed&q=kursk");
      const bar = new FindBar(reader);
      await bar.filters().click();
      await expect(bar.landmark()).toContainText(bar.w("find.none"));
      await seesNoViolation(page, "search");
    });
  }
});
