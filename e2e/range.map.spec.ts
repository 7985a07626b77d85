import type { ReachRecipe } from "../src/dossier/manifest.ts";
import type { FeatureId, Kilometers } from "../src/dossier/model.ts";
import { isArea, lonLat, polygonsOf } from "../src/reach/area-geometry.ts";
import { envelope } from "../src/reach/envelope.ts";
import { areasOf } from "../src/reach/origin.ts";
import { palettes } from "../src/scene/palette.ts";
import { dossier, index } from "./dossier.ts";
import type { Reader } from "./driver/reader.ts";
import { expect, largerWindow, test } from "./fixtures.ts";

test.use({ viewport: largerWindow });

const [first] = dossier.manifest.reaches as [ReachRecipe];

/** The most northern point of the reach at a radius: there nothing else is drawn. */
function northOf(km: number) {
  const polygon = envelope(areasOf(dossier, first), km as Kilometers);
  return polygonsOf(polygon)
    .flat(2)
    .map((position) => lonLat(position))
    .reduce((most, one) => (one[1] > most[1] ? one : most));
}

/** Pixels of the reach's ink within a few pixels of a place. */
async function inkAt(reader: Reader, [lng, lat]: readonly [number, number]): Promise<boolean> {
  const { x, y } = await reader.map.locate(lng, lat);
  const box = await reader.map.box();
  const clip = { x: x - 30, y: y - 6, width: 60, height: 12 };
  expect(clip.x).toBeGreaterThan(box.x);
  const picture = await reader.page.screenshot({ clip });
  return (await reader.map.countIn(picture, palettes.light.reach, 40)) > 8;
}

test("the line on the map lies where the slider says, exactly there", async ({
  openPage,
  page,
}) => {
  test.setTimeout(120_000);
  const reader = await openPage("en", "map=5.2/52.2/34.6&theme=light");
  await reader.map.idle();
  const slider = reader.mapRegion().getByRole("slider", {
    name: reader.words.t("range.slider"),
    exact: true,
  });
  expect(await inkAt(reader, northOf(300))).toBe(true);
  await slider.focus();
  for (let step = 0; step < 60; step++) await page.keyboard.press("ArrowLeft");
  await expect(slider).toHaveValue("240");
  await expect.poll(() => inkAt(reader, northOf(300)), { timeout: 20_000 }).toBe(false);
  await expect.poll(() => inkAt(reader, northOf(240)), { timeout: 20_000 }).toBe(true);
  const free = reader.words.formats.whole(240);
  await expect(reader.legend()).toContainText(free);
});

test("while a hand moves the slider the line follows, and the map has it when the hand rests", async ({
  openPage,
  page,
}) => {
  test.setTimeout(90_000);
  const reader = await openPage("en", "map=5.2/52.2/34.6&theme=light");
  await reader.map.idle();
  const slider = reader.mapRegion().getByRole("slider", {
    name: reader.words.t("range.slider"),
    exact: true,
  });
  const preview = reader.map.element().locator("> canvas");
  await slider.focus();
  await page.keyboard.down("ArrowLeft");
  // A key that is held repeats itself.
  for (let step = 0; step < 40; step++) await page.keyboard.down("ArrowLeft");
  await expect(preview).toHaveCount(1);
  const km = Number(await slider.inputValue());
  expect(km).toBeLessThan(280);
  await expect.poll(() => inkAt(reader, northOf(km)), { timeout: 20_000 }).toBe(true);
  await page.keyboard.up("ArrowLeft");
  await reader.map.idle();
  await expect(preview).toHaveCount(0);
  expect(await inkAt(reader, northOf(km))).toBe(true);
  expect(await inkAt(reader, northOf(300))).toBe(false);
});

test("a point of the map is measured, a ring laid around it, and Escape ends pointing", async ({
  openPage,
  page,
}) => {
  test.setTimeout(120_000);
  const reader = await openPage("en", "map=5.2/52.2/34.6&theme=light");
  const { t } = reader.words;
  await reader.map.idle();
  const chooser = page.getByRole("region", { name: t("place.title"), exact: true });
  await chooser.getByText(t("place.title"), { exact: true }).click();
  await chooser.getByRole("button", { name: t("place.point"), exact: true }).click();
  await expect(chooser).toContainText(t("place.pointing"));
  await reader.map.element().scrollIntoViewIfNeeded();
  // Inside Kursk Oblast: the click measures and picks nothing.
  await reader.map.pointAt(36.6, 51.6);
  await expect(chooser).not.toContainText(t("place.pointing"));
  await expect(chooser).toContainText("Sumy Oblast");
  await expect(chooser).toContainText(t("place.side.within"));
  await reader.seesAddress({ feature: null });
  await chooser.getByRole("checkbox", { name: t("place.ring"), exact: true }).check();
  await expect(reader.legend()).toContainText("Ring of the same radius");
  await reader.map.idle();
  expect(await inkAt(reader, northOf(300))).toBe(true);

  // Escape ends pointing, and the next click picks again.
  const point = chooser.getByRole("button", { name: t("place.point"), exact: true });
  await point.click();
  await expect(point).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Escape");
  await expect(point).toHaveAttribute("aria-pressed", "false");
  await reader.map.element().scrollIntoViewIfNeeded();
  await reader.map.pointAt(36.6, 51.6);
  await reader.seesAddress({ feature: "kursk-oblast" as FeatureId });
});

test("a chosen launch area shows what is assured, or says from where there is some", async ({
  openPage,
}) => {
  test.setTimeout(90_000);
  const sumy = "sumy-oblast" as FeatureId;
  const area = index.featureById.get(sumy)?.geometry;
  expect(area && isArea(area)).toBe(true);
  const reader = await openPage("en", `feature=${sumy}`);
  await reader.map.idle();
  await expect(reader.legend()).toContainText("Within reach of every point");
  await expect(reader.popup(sumy)).toContainText("300 km of every point of Sumy Oblast");
  const near = await openPage("en", `feature=${sumy}&range=60`);
  await near.map.idle();
  await expect(near.popup(sumy)).toContainText("no place lies within");
  await expect(near.legend()).not.toContainText("Within reach of every point");
});
