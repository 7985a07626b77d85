import { readFileSync } from "node:fs";
import type { Locator } from "@playwright/test";
import type { Kilometers } from "../src/dossier/model.ts";
import { answer } from "../src/reach/answer.ts";
import { isArea } from "../src/reach/area-geometry.ts";
import { judge } from "../src/reach/fixtures/judge.ts";
import type { ReachNumbers, ReachOrigin } from "../src/reach/protocol.ts";
import { toWholePercent } from "../src/reach/whole-percent.ts";
import { oblastRows, placeRows, shareOf } from "../src/report/numbers.ts";
import { numbersQuestion } from "../src/report/numbers-question.ts";
import { geographyOf } from "../src/scene/geography.ts";
import { claimNamed, dossier, index, type Words } from "./dossier.ts";
import type { Reader } from "./driver/reader.ts";
import { expect, test } from "./fixtures.ts";

/** The acts are the same in both languages; what each says is read by the tests of its texts. */
const language = "uk";

/* The reach in numbers, against the same geometry computed here. */

// The intersections with all oblasts take seconds on a busy machine, here and in the browser.
test.setTimeout(90_000);
const patience = { timeout: 30_000 };

const basemap = (name: string) =>
  JSON.parse(readFileSync(new URL(`../geo/basemap/${name}.json`, import.meta.url), "utf8"));
const geography = geographyOf({ region: basemap("region"), places: basemap("places") });
const launchAreas = dossier.layers
  .filter(({ role }) => role === "launch-area")
  .flatMap(({ features }) => features)
  .flatMap(({ id, geometry }) => (isArea(geometry) ? [{ id, geometry }] : []));
const subject = dossier.layers.find(({ role }) => role === "subject")?.features[0];
if (!subject) throw new Error("The dossier is about no feature.");

test("a share is said before anything is computed, then distances that a second way finds", async ({
  openPage,
  page,
}) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  const reader = await openPage("en");
  const { t, text, formats } = reader.words;
  const words = { extent: "all", percent: formats.percent(100), km: length(reader.words, 300) };
  const name = text(subject.properties.name);
  await expect(section(reader)).toContainText(t("numbers.shareAlone", { ...words, name }));
  expect(loaded.filter((url) => /region|places/.test(url))).toEqual([]);
  await openNumbers(reader);
  expect(loaded.filter((url) => /region|places/.test(url))).toHaveLength(2);

  await openPlaces(reader);
  const table = reader.page.getByRole("table", { name: t("numbers.placesCaption") });
  const toAreas = judge(launchAreas.map(({ geometry }) => geometry));
  for (const [id, side] of [
    ["kursk", "within"],
    ["moscow", undefined],
    ["minsk", undefined],
    ["washington", "beyond"],
  ] as const) {
    const place = geography.places.find((one) => one.id === id);
    if (!place) throw new Error(`The basemap has no place ${id}.`);
    const cells = placeRow(table, text(place.name)).getByRole("cell");
    await expect(cells.first()).toHaveText(length(reader.words, toAreas(place.position)));
    if (side) await expect(cells.last()).toHaveText(t(`numbers.side.${side}`));
  }
  await expect(placeRow(table, "Kharkiv").getByRole("cell").first()).toHaveText(
    t("numbers.inside"),
  );

  // They stand by the alphabet and are found by name.
  const names = placeRows(numbersAt(300), geography.places, "en").map((row) => row.name);
  const heads = table.getByRole("rowheader");
  await expect(heads).toHaveCount(geography.places.length);
  await expect(heads.first()).toContainText(names[0] ?? "");
  await expect(heads.last()).toContainText(names.at(-1) ?? "");
  await reader.page.getByRole("searchbox", { name: t("numbers.filter") }).fill("kursk");
  await expect(heads).toHaveText([/^Kursk\b/]);
  await expect(section(reader)).toContainText(
    t("numbers.shown", { shown: 1, count: geography.places.length }),
  );
});

test("the table of oblasts says what the geometry says, by the alphabet", async ({ openPage }) => {
  const reader = await openPage(language, "range=84");
  const numbers = numbersAt(84);
  await openNumbers(reader);
  await seesShare(reader, numbers);
  const rows = oblastRows(numbers, geography.oblasts, language);
  expect(rows.length).toBeGreaterThan(8);
  const table = reader.page.getByRole("table", {
    name: reader.words.t("numbers.oblastsCaption", { km: length(reader.words, 84) }),
  });
  for (const [at, row] of rows.entries()) {
    const line = bodyRow(table, at);
    await expect(line.getByRole("rowheader")).toContainText(row.name);
    await expect(line.getByRole("cell")).toHaveText([
      reader.words.t("unit.km2", { value: reader.words.formats.whole(row.withinKm2) }),
      reader.words.formats.percent(row.percent),
    ]);
  }
  await expect(section(reader)).toContainText(
    reader.words.t("numbers.oblastsOthers", {
      count: geography.oblasts.length - rows.length,
      km: length(reader.words, 84),
    }),
  );
});

test("a figure of a claim and the way from each launch area follow the range and the stand-off", async ({
  openPage,
}) => {
  const claim = claimNamed("c-share-kursk-84");
  const reader = await openPage("en", "range=250&standoff=100");
  const { t, text, nameOf, formats } = reader.words;
  const numbers = numbersAt(250, 100);
  const found = numbers.checks.find((check) => check.claim === claim.id);
  if (!found) throw new Error("The numbers have no figure for the claim.");
  await expect(reader.card(claim)).toContainText(
    t("computed.now", {
      km: length(reader.words, 250),
      isBack: "yes",
      standoff: length(reader.words, 100),
      figure: formats.percent(toWholePercent(found.percent)),
    }),
    patience,
  );
  await seesShare(reader, numbers);

  await openNumbers(reader);
  const name = text(subject.properties.name);
  const table = reader.page.getByRole("table", { name: t("numbers.spans", { name }) });
  for (const { id } of launchAreas) {
    const span = numbers.spans.find(({ area }) => area === id);
    await expect(placeRow(table, nameOf(id)).getByRole("cell")).toHaveText(
      span
        ? [length(reader.words, span.shortestKm), length(reader.words, span.longestKm)]
        : [t("numbers.nothingLeft")],
    );
  }
});

test("a place chosen by keyboard says how far it is", async ({ openPage }) => {
  const reader = await openPage("en");
  const { t } = reader.words;
  const chooser = reader.page.getByRole("region", { name: t("place.title"), exact: true });
  await chooser.locator("summary").press("Enter");
  const places = chooser.getByRole("combobox", { name: t("place.label"), exact: true });
  await places.selectOption({ label: "Kursk" });
  await expect(chooser).toContainText(/Kursk: \d+ km from .+ Oblast, the nearest launch area\./);
  await expect(chooser).toContainText(t("place.side.within"));
  await chooser.getByRole("button", { name: t("place.clear"), exact: true }).click();
  await expect(chooser.locator("summary")).toBeFocused();
  await expect(chooser).not.toContainText("Kursk:");
});

function section(reader: Reader): Locator {
  return reader.page.getByRole("region", { name: reader.words.t("numbers.title"), exact: true });
}

async function openNumbers(reader: Reader): Promise<void> {
  const { t } = reader.words;
  await section(reader).getByText(t("numbers.show"), { exact: true }).click();
  await expect(section(reader).getByRole("table").first()).toBeVisible(patience);
  await expect(section(reader)).not.toContainText(t("numbers.computing"), patience);
}

async function openPlaces(reader: Reader): Promise<void> {
  const count = geography.places.length;
  await section(reader).getByText(reader.words.t("numbers.places", { count })).click();
}

/** The sentence on what the dossier is about says what the numbers say. */
async function seesShare(reader: Reader, numbers: ReachNumbers): Promise<void> {
  const { t, text, formats } = reader.words;
  const { extent, percent, withinKm2 = 0, areaKm2 = 0 } = shareOf(numbers, subject?.id ?? "");
  await expect(section(reader)).toContainText(
    t("numbers.share", {
      extent,
      name: subject ? text(subject.properties.name) : "",
      percent: formats.percent(percent),
      within: formats.whole(withinKm2),
      area: t("unit.km2", { value: formats.whole(areaKm2) }),
      km: length(reader.words, numbers.km),
      isBack: numbers.standoffKm > 0 ? "yes" : "no",
      standoff: length(reader.words, numbers.standoffKm),
    }),
    patience,
  );
}

function bodyRow(table: Locator, at: number): Locator {
  return table.locator("tbody").getByRole("row").nth(at);
}

/** The row about what has this name, whatever stands under the name. */
function placeRow(table: Locator, name: string): Locator {
  return table
    .getByRole("row")
    .filter({ has: table.page().getByRole("rowheader", { name: new RegExp(`^${name}\\b`) }) });
}

function length({ t, formats }: Words, km: number): string {
  return t("unit.km", { value: formats.whole(Math.round(km)) });
}

/** The numbers as the reach room finds them. */
function numbersAt(km: number, standoffKm = 0): ReachNumbers {
  const question = numbersQuestion(dossier, index, {
    km: km as Kilometers,
    origin: originAt(standoffKm),
    ...geography,
  });
  const { outcome } = answer({ id: 0, question });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.answer as ReachNumbers;
}

function originAt(km: number): ReachOrigin {
  const border = dossier.layers.find(({ role }) => role === "border")?.features[0]?.geometry;
  if (km === 0) return { areas: launchAreas };
  if (border?.type !== "LineString" && border?.type !== "MultiLineString") {
    throw new Error("The dossier has no border to stand back from.");
  }
  return { areas: launchAreas, standoff: { border, km: km as Kilometers } };
}
