import type { FeatureRef } from "../src/dossier/model.ts";
import { languages } from "../src/i18n/language.ts";
import { palettes } from "../src/scene/palette.ts";
import { seesNoViolation } from "./driver/axe.ts";
import { readsAs } from "./driver/golden.ts";
import { expect, largerWindow, test } from "./fixtures.ts";

/** Whose popup is looked at. */
const chosen = { en: "kursk-oblast", uk: "reach:atacms-300" } as const;

test("the map follows the device and the reader's choice of colours", async ({
  openPage,
  page,
}) => {
  test.setTimeout(90_000);
  const reader = await openPage("en");
  await reader.map.idle();
  const landOf = (theme: "light" | "dark") => reader.map.countPixels(palettes[theme].land, 1);
  const many = 10_000;
  // The page's own controls lie over the map, in colours of their own.
  const few = 1_000;
  expect(await landOf("light")).toBeGreaterThan(many);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => landOf("dark"), { timeout: 20_000 }).toBeGreaterThan(many);
  expect(await landOf("light")).toBeLessThan(few);
  await reader.themeChoice().selectOption("light");
  await expect.poll(() => landOf("light"), { timeout: 20_000 }).toBeGreaterThan(many);
  expect(await landOf("dark")).toBeLessThan(few);
});

test.describe("to assistive technology", () => {
  // The tool puts its script into the page, which the Content Security Policy forbids.
  test.use({ bypassCSP: true, viewport: largerWindow });

  for (const language of languages) {
    // What stands beside the map is looked at without it, in `axe.spec.ts`.
    test(`the live map and the popup over it read as recorded, and axe finds nothing (${language})`, async ({
      openPage,
    }) => {
      test.setTimeout(120_000);
      const feature = chosen[language] as FeatureRef;
      const reader = await openPage(language, `map=5/51/35&feature=${feature}`);
      await reader.map.idle();
      await expect(reader.popup(feature)).toBeVisible();
      await expect(reader.mapStatus()).toBeEmpty();
      await readsAs(reader.mapRegion(), `live-map-${language}.yml`);
      await seesNoViolation(reader.page, "section:has([data-map])");
    });
  }
});
