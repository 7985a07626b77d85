import { palettes } from "../src/scene/palette.ts";
import { claimNamed, dossier } from "./dossier.ts";
import { expect, largerWindow, test } from "./fixtures.ts";

test.use({ viewport: largerWindow });

test("a reach outside the first picture is drawn, and told in the legend, while it is chosen", async ({
  openPage,
}) => {
  test.setTimeout(90_000);
  const reader = await openPage("en", "map=5/51/35");
  await reader.map.idle();
  const recipe = dossier.manifest.reaches.find(({ id }) => id === "gmlrs-84");
  if (!recipe) throw new Error("The dossier has no reach gmlrs-84.");
  const entry = reader.legendEntry(reader.words.text(recipe.name));
  await expect(entry).toHaveCount(0);
  const line = () => reader.map.countPixels(palettes.light.reach, 40);
  const before = await line();

  await reader.page.goto(`${reader.page.url()}&feature=reach:gmlrs-84`);
  await expect(entry).toHaveAttribute("aria-pressed", "true");
  await expect(reader.mapStatus()).toBeEmpty({ timeout: 30_000 });
  await reader.map.idle();
  await expect.poll(line, { timeout: 30_000 }).toBeGreaterThan(before + 300);

  await reader.back();
  await expect(entry).toHaveCount(0);
  await reader.map.idle();
  await expect.poll(line, { timeout: 30_000 }).toBeLessThan(before + 100);
});

test("a claim that connects two capitals is drawn as a great circle while it is chosen", async ({
  openPage,
}) => {
  test.setTimeout(90_000);
  // The North Atlantic, where nothing else of the map is drawn in ink.
  const reader = await openPage("en", "map=5/58/-35");
  await reader.map.idle();
  const line = () => reader.map.countPixels(palettes.light.link, 40);
  const before = await line();
  await reader.page.goto(`${reader.page.url()}&claim=c-07a`);
  await reader.seesAddress({ claim: "c-07a" });
  await reader.map.idle();
  await expect.poll(line, { timeout: 30_000 }).toBeGreaterThan(before + 100);
  await reader.chooseClaim(claimNamed("c-07a"));
  await reader.seesAddress({ claim: null });
  await expect.poll(line, { timeout: 30_000 }).toBeLessThan(before + 20);
});
