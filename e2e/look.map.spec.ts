import { palettes } from "../src/scene/palette.ts";
import { seesNoViolation } from "./driver/axe.ts";
import { readsAs } from "./driver/golden.ts";
import { expect, test } from "./fixtures.ts";

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

test("the live map reads as recorded", async ({ openPage }) => {
  const reader = await openPage("en", "map=5/51/35&feature=kursk-oblast");
  await reader.map.idle();
  await expect(reader.mapStatus()).toBeEmpty();
  await readsAs(reader.mapRegion(), "live-map-en.yml");
});

test.describe("axe", () => {
  // The tool puts its script into the page, which the Content Security Policy forbids.
  test.use({ bypassCSP: true });

  // In one language: `axe.spec.ts` looks at the same page in both, without the map.
  test("finds nothing on the page with its live map and the reach's popup", async ({
    openPage,
  }) => {
    test.setTimeout(120_000);
    const reader = await openPage("uk", "feature=reach:atacms-300");
    await reader.map.idle();
    await seesNoViolation(reader.page);
  });
});
