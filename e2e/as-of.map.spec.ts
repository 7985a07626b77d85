import type { FeatureId } from "../src/dossier/model.ts";
import { labelAnchor } from "../src/scene/dossier-source.ts";
import { palettes } from "../src/scene/palette.ts";
import { dossier } from "./dossier.ts";
import type { Reader } from "./driver/reader.ts";
import { timelineOf } from "./driver/timeline.ts";
import { expect, largerWindow, test } from "./fixtures.ts";

test.use({ viewport: largerWindow });

/** Places well inside the two oblasts, clear of names, capitals and badges. */
const kursk = [36.6, 51.6] as const;
const bryansk = [34.2, 52.7] as const;

test("the map shows permission and reported use as of the day", async ({ openPage }) => {
  test.setTimeout(90_000);
  const reader = await openPage("en", "date=2024-08-06&map=6.5/52.2/35");
  const timeline = timelineOf(reader);
  await reader.map.idle();
  expect(await colorsAt(reader, kursk)).toBe(1);
  expect(await colorsAt(reader, bryansk)).toBe(1);

  await timeline.field.fill("2024-11-17");
  await expect.poll(() => colorsAt(reader, kursk), patience).toBeGreaterThan(1);
  expect(await colorsAt(reader, bryansk)).toBe(1);

  await timeline.field.fill("2024-11-19");
  await expect.poll(() => colorsAt(reader, bryansk), patience).toBeGreaterThan(1);
});

test("a badge stands over the name of what claims hang on, while any of them is found", async ({
  openPage,
}) => {
  test.setTimeout(90_000);
  const feature = dossier.layers
    .flatMap(({ features }) => features)
    .find(({ id }) => id === ("kursk-oblast" as FeatureId));
  if (!feature) throw new Error("Kursk Oblast is not drawn.");
  const [lng = 0, lat = 0] = labelAnchor(feature);
  const hash = `date=2024-08-06&map=6.5/${lat}/${lng}`;
  const reader = await openPage("en", `${hash}&verdict=contested&kind=computed`);
  const discPixels = () => pixelsAround(reader, [lng, lat], palettes.light.badge);
  await reader.map.idle();
  await expect(reader.cards()).toHaveCount(0);
  const without = await discPixels();

  await reader.page.goto(`/#${hash}`);
  await expect.poll(discPixels, patience).toBeGreaterThan(without + 50);
});

/** Software GL draws a few frames a second. */
const patience = { timeout: 20_000 };

/** How many colours a plain or patterned piece of the map has, 30 px square. */
async function colorsAt(reader: Reader, [lng, lat]: readonly [number, number]): Promise<number> {
  return reader.map.countColors(await clip(reader, [lng, lat], 15));
}

/** How many pixels within 60 px of a place have a colour, or nearly. */
async function pixelsAround(
  reader: Reader,
  place: readonly [number, number],
  color: string,
): Promise<number> {
  return reader.map.countIn(await clip(reader, place, 60), color, 6);
}

async function clip(
  reader: Reader,
  [lng, lat]: readonly [number, number],
  reach: number,
): Promise<Buffer> {
  const { x, y } = await reader.map.locate(lng, lat);
  const size = 2 * reach;
  return reader.page.screenshot({
    clip: { x: x - reach, y: y - reach, width: size, height: size },
  });
}
