import type { Locator } from "@playwright/test";
import type { ReachRecipe } from "../src/dossier/manifest.ts";
import { claimNamed, dossier, index } from "./dossier.ts";
import type { Reader } from "./driver/reader.ts";
import { expect, test } from "./fixtures.ts";

/** The acts are the same in both languages; what each says is read by the tests of its texts. */
const language = "uk";

const claim = claimNamed("c-07a");
const { change, reaches } = dossier.manifest;
const first = named("atacms-300");
const older = named("atacms-165");

test("the slider goes by keyboard and by mouse, and says where it is in both units", async ({
  openPage,
  page,
}) => {
  const reader = await openPage(language);
  const slider = sliderOf(reader);
  await expect(slider).toHaveValue("300");
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await saysRange(reader, 301, 187);
  await page.keyboard.press("End");
  await saysRange(reader, 500, 311);
  await page.keyboard.press("Home");
  await saysRange(reader, 10, 6);
  await seesHash(reader, "range=10");

  // It acts while it is dragged.
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error("The slider is not shown.");
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.6, middle);
  await page.mouse.down();
  const seen = new Set<string>();
  for (const share of [0.5, 0.4, 0.3, 0.2]) {
    await page.mouse.move(box.x + box.width * share, middle);
    seen.add(await slider.inputValue());
  }
  expect(seen.size).toBe(4);
  await page.mouse.up();
  await seesHash(reader, `range=${await slider.inputValue()}`);
});

test("a typed range is applied by Enter and by leaving the field, in km and in miles", async ({
  openPage,
  page,
}) => {
  const reader = await openPage(language, "feature=kursk-oblast");
  await open(reader);
  const field = fieldOf(reader);
  await field.fill("165");
  await page.keyboard.press("Escape");
  await expect(field, "Escape takes back what was typed, and nothing else").toHaveValue("300");
  await saysRange(reader, 300, 186);
  await seesHash(reader, "feature=kursk-oblast");

  await field.fill("165");
  await page.keyboard.press("Enter");
  await saysRange(reader, 165, 103);
  await field.fill("305,5");
  await page.keyboard.press("Shift+Tab");
  await saysRange(reader, 305.5, 190);
  await expect(field).toHaveValue("305,5");
  await seesHash(reader, "feature=kursk-oblast&range=305.5");

  // The exact number of kilometres; a unit chosen after the number is the unit of the number.
  await field.fill("300");
  await page.keyboard.press("Enter");
  await unitOf(reader).selectOption("mi");
  await expect(field).toHaveValue("186,41");
  await field.fill("190");
  await page.keyboard.press("Enter");
  await saysRange(reader, 305.775, 190);
  await unitOf(reader).selectOption("km");
  await expect(field).toHaveValue("305,775");
  await field.fill("100");
  await unitOf(reader).selectOption("mi");
  await saysRange(reader, 160.934, 100);
  await expect(field).toHaveValue("100");
});

test("what is no range is told at the field, and the picture stays", async ({ openPage, page }) => {
  const reader = await openPage(language, "range=165");
  const { t } = reader.words;
  await open(reader);
  const field = fieldOf(reader);
  const values = { least: km(reader, 10), most: km(reader, 500), present: km(reader, 165) };
  for (const [text, problem] of [
    ["", "empty"],
    ["far", "not-a-number"],
    ["9.9", "out-of-bounds"],
    ["501", "out-of-bounds"],
    ["-165", "out-of-bounds"],
  ] as const) {
    await field.fill(text);
    await page.keyboard.press("Enter");
    await expect(field).toHaveAccessibleDescription(t(`range.problem.${problem}`, values));
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveValue(text);
    await saysRange(reader, 165, 103);
  }
  await field.fill("84");
  await expect(field).not.toHaveAttribute("aria-invalid");
  await page.keyboard.press("Enter");
  await saysRange(reader, 84, 52);
  await expect(field).toHaveAccessibleDescription("");
  await seesHash(reader, "range=84");
});

test("each range that a source gives is chosen, laid beside what it was before, and leads to its claims", async ({
  openPage,
}) => {
  if (!change) throw new Error("The dossier has no change.");
  const reader = await openPage(language);
  await open(reader);
  await expect(preset(reader, first)).toHaveAttribute("aria-pressed", "true");
  for (const recipe of reaches) {
    await preset(reader, recipe).click();
    await expect(sliderOf(reader)).toHaveValue(String(recipe.km));
    await expect(controlOf(reader).locator("[aria-pressed=true]")).toHaveCount(1);
    await expect(preset(reader, recipe)).toHaveAttribute("aria-pressed", "true");
    await seesHash(reader, recipe === first ? "" : `range=${recipe.km}`);
  }

  await preset(reader, older).click();
  const toggle = button(reader, reader.words.text(change.name));
  await expect(toggle).toHaveAttribute("aria-pressed", "false");
  const before = km(reader, named(change.before).km);
  const after = km(reader, named(change.after).km);
  await expect(toggle).toHaveAccessibleDescription(
    reader.words.t("range.change", { before, after }),
  );
  await toggle.click();
  await expect(toggle).toHaveAttribute("aria-pressed", "true");
  await expect(sliderOf(reader)).toHaveValue(String(named(change.after).km));
  await seesHash(reader, `beside=${change.before}`);
  await toggle.click();
  await expect(toggle).toHaveAttribute("aria-pressed", "false");
  await seesHash(reader, "");

  await preset(reader, older).click();
  const reach = `reach:${older.id}` as const;
  const name = reader.words.t("range.claimsOf", {
    name: reader.words.text(older.name),
    count: index.claimsOf(reach).length,
  });
  await button(reader, name).click();
  await reader.seesClaimsOf(reach);
  await expect(reader.chosenHeading(reach)).toBeFocused();
  await reader.seesAddress({ feature: reach });
});

test("the stand-off goes by keyboard and by typing, and says what it is", async ({
  openPage,
  page,
}) => {
  const reader = await openPage(language);
  const { t } = reader.words;
  await open(reader);
  const slider = controlOf(reader).getByRole("slider", {
    name: t("range.standoff"),
    exact: true,
  });
  await expect(slider).toHaveAccessibleDescription(t("range.standoffNote"));
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await expect(slider).toHaveValue("1");
  await seesHash(reader, "standoff=1");
  const field = controlOf(reader).getByRole("textbox", {
    name: t("range.standoffTyped"),
    exact: true,
  });
  await field.fill("30");
  await page.keyboard.press("Enter");
  await expect(slider).toHaveValue("30");
  await seesHash(reader, "standoff=30");
  await field.fill("101");
  await page.keyboard.press("Enter");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(slider).toHaveValue("30");
});

test("rings as most maps draw them are laid beside with their error, and taken away", async ({
  openPage,
}) => {
  const reader = await openPage("en");
  await open(reader);
  const box = (name: "turf-buffer" | "turf-circle" | "mercator-circle") =>
    controlOf(reader).getByRole("checkbox", {
      name: reader.words.t(`range.beside.${name}`),
      exact: true,
    });
  await box("mercator-circle").check();
  await box("turf-buffer").check();
  await seesHash(reader, "beside=mercator-circle,turf-buffer");
  for (const name of ["Turf’s buffer", "Circle in Web Mercator"]) {
    await expect(reader.legend()).toContainText(name);
  }
  // A circle of 300 km in Web Mercator is some 190 km wide at this latitude.
  await expect(reader.mapRegion()).toContainText(/short by up to 11\d km/);
  await box("mercator-circle").uncheck();
  await seesHash(reader, "beside=turf-buffer");
  await expect(reader.legend()).not.toContainText("Circle in Web Mercator");
});

test("the way back is there while there is one, and leaves the slider focused", async ({
  openPage,
}) => {
  const reader = await openPage("en");
  const back = button(reader, reader.words.t("range.reset"));
  await expect(back).toHaveCount(0);
  await sliderOf(reader).fill("165");
  await back.click();
  await expect(back).toHaveCount(0);
  await expect(sliderOf(reader)).toBeFocused();
  await saysRange(reader, 300, 186);
  await seesHash(reader, "");

  const link = `feature=kursk-oblast&range=84&standoff=20&beside=turf-circle,${older.id}`;
  const other = await openPage("en", link);
  await button(other, other.words.t("range.reset")).click();
  await seesHash(other, "feature=kursk-oblast");
});

test("a link opens with its range, and what of it is none is told", async ({ openPage }) => {
  const reader = await openPage("en", "range=84&standoff=20&beside=mercator-circle");
  await saysRange(reader, 84, 52);
  await open(reader);
  await expect(controlOf(reader).getByRole("checkbox", { checked: true })).toHaveCount(1);
  await expect(reader.addressNote()).toBeEmpty();

  const other = await openPage("en", "range=5000&standoff=20&beside=atacms-999");
  await expect(other.addressNote()).toContainText("range=5000");
  await expect(other.addressNote()).toContainText("beside=atacms-999");
  await saysRange(other, 300, 186);
  await seesHash(other, "standoff=20");
});

test("a range is no step of the history, and each step keeps its own", async ({ openPage }) => {
  const reader = await openPage("en");
  await sliderOf(reader).fill("165");
  await reader.chooseClaim(claim);
  await seesHash(reader, `claim=${claim.id}&range=165`);
  await sliderOf(reader).fill("200");
  await seesHash(reader, `claim=${claim.id}&range=200`);
  await reader.back();
  await seesHash(reader, "range=165");
  await saysRange(reader, 165, 103);
});

for (const [width, words] of [
  [320, "uk"],
  [360, "en"],
] as const) {
  test(`on a page of ${width} px the slider is in sight and the rest opens (${words})`, async ({
    openPage,
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    const reader = await openPage(words, "range=165&standoff=20&beside=turf-circle");
    await sliderOf(reader).scrollIntoViewIfNeeded();
    const row = await sliderOf(reader).boundingBox();
    expect(row?.width).toBeGreaterThan(90);
    await expect(fieldOf(reader)).toBeHidden();
    await open(reader);
    // What is behind the title is loaded after the page.
    await expect(fieldOf(reader)).toBeVisible({ timeout: 20_000 });

    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(wide, "pixels beyond the page").toBe(0);
    for (const part of await controlOf(reader).locator("button, input, select, summary").all()) {
      const size = await part.boundingBox();
      const name = await part.evaluate((one) => one.outerHTML);
      expect(size?.width, name).toBeGreaterThanOrEqual(24);
      expect(size?.height, name).toBeGreaterThanOrEqual(24);
      // It scrolls inside the panel, under which the claims go on.
      await part.scrollIntoViewIfNeeded();
      await expect(part).toBeInViewport();
    }
  });
}

/** @throws Error that names an id the dossier does not have */
function named(id: string): ReachRecipe {
  const recipe = reaches.find((one) => one.id === id);
  if (!recipe) throw new Error(`The dossier has no reach ${id}.`);
  return recipe;
}

function controlOf(reader: Reader): Locator {
  const name = reader.words.t("range.region");
  return reader.mapRegion().getByRole("region", { name, exact: true });
}

function sliderOf(reader: Reader): Locator {
  const name = reader.words.t("range.slider");
  return controlOf(reader).getByRole("slider", { name, exact: true });
}

function fieldOf(reader: Reader): Locator {
  const name = reader.words.t("range.typed");
  // Also while it is not shown.
  return controlOf(reader).getByLabel(name, { exact: true });
}

/** The unit of the range, which comes before that of the stand-off. */
function unitOf(reader: Reader): Locator {
  const name = reader.words.t("range.unit");
  return controlOf(reader).getByRole("combobox", { name, exact: true }).first();
}

function button(reader: Reader, name: string): Locator {
  return controlOf(reader).getByRole("button", { name, exact: true });
}

function preset(reader: Reader, recipe: ReachRecipe): Locator {
  return button(reader, reader.words.text(recipe.name));
}

/** Opens what stands behind the title. */
async function open(reader: Reader): Promise<void> {
  await controlOf(reader).locator("summary").click();
}

function km(reader: Reader, value: number): string {
  return reader.words.t("unit.km", { value: reader.words.formats.whole(value) });
}

async function saysRange(reader: Reader, kilometers: number, miles: number): Promise<void> {
  const { t, formats } = reader.words;
  const mi = t("unit.mi", { count: miles, value: formats.whole(miles) });
  const set = t("unit.km", { value: formats.tenths(kilometers) });
  const says = t("range.value", { km: set, mi });
  await expect(sliderOf(reader)).toHaveAttribute("aria-valuetext", says);
}

/** Waits until the address says just this. */
async function seesHash(reader: Reader, hash: string): Promise<void> {
  await expect.poll(() => reader.hash(), { message: "the address" }).toBe(hash);
}
