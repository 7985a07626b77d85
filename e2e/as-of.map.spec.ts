import { badgeSource } from "../src/scene/badge-source.ts";
import { palettes } from "../src/scene/palette.ts";
import { dossier, index } from "./dossier.ts";
import { timelineOf } from "./driver/timeline.ts";
import { expect, test } from "./fixtures.ts";

/** Within what a channel of a colour may differ where its edge is smoothed. */
const tolerance = 12;

test("the map shows permission and reported use as of the day", async ({ openPage }) => {
  test.setTimeout(90_000);
  // Kursk and Bryansk fill the map, without their tint.
  const reader = await openPage("en", "date=2024-08-06&map=6.5/52.2/35");
  const timeline = timelineOf(reader);
  const { overlay } = palettes.light;
  await reader.map.idle();
  const none = await reader.map.countPixels(overlay, tolerance);
  await timeline.field.fill("2024-11-17");
  await reader.map.idle();
  await expect
    .poll(() => reader.map.countPixels(overlay, tolerance), { message: "the permission" })
    .toBeGreaterThan(none + 500);
  const allowed = await reader.map.countPixels(overlay, tolerance);
  await timeline.field.fill("2024-11-19");
  await expect
    .poll(() => reader.map.countPixels(overlay, tolerance), { message: "the use in Bryansk" })
    .toBeGreaterThan(allowed + 500);
});

test("badges count the claims of each feature, and follow what is found", async ({ openPage }) => {
  test.setTimeout(90_000);
  const { badge, badgeRing } = palettes.light;
  const everything = new Set(dossier.claims.map(({ id }) => id));
  const shown = badgeSource(dossier, index, everything, []).features;
  expect(shown.length).toBeGreaterThan(5);
  const reader = await openPage("en", "map=5/51/36");
  await reader.map.idle();
  await expect
    .poll(() => reader.map.countPixels(badgeRing, tolerance), { message: "rings of badges" })
    .toBeGreaterThan(100);
  const all = await reader.map.countPixels(badgeRing, tolerance);
  expect(await reader.map.countPixels(badge, tolerance)).toBeGreaterThan(all);

  // Nothing is found: no feature has a count.
  await reader.page.goto(`${reader.page.url()}&verdict=contested&kind=computed`);
  await expect
    .poll(() => reader.map.countPixels(badgeRing, tolerance), { message: "no badges" })
    .toBeLessThan(all / 4);
});
