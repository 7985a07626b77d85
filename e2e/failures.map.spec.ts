import type { Reader } from "./driver/reader.ts";
import { expect, test } from "./fixtures.ts";

test("without the engine the page says so, and trying again brings the map", async ({
  openPage,
  page,
  offences,
}) => {
  await page.route(/\/map-handle-[^/]*\.js$/, (route) => route.abort());
  const reader = await openPage("en", "feature=kursk-oblast");
  await seesFailure(reader);
  await reader.page.unrouteAll();
  // A browser may remember a failed module, so the page is loaded anew; the address holds the view.
  await tryAgain(reader).click();
  await seesMap(reader);
  expect(new URL(page.url()).hash).toBe("#feature=kursk-oblast");
  offences.length = 0;
});

test("without the basemap the page says so, and trying again brings the map", async ({
  openPage,
  page,
  offences,
}) => {
  await page.route(/\/water-[^/]*\.json$/, (route) => route.fulfill({ status: 503 }));
  const reader = await openPage("uk");
  await seesFailureAndTriesAgain(reader);
  offences.length = 0;
});

test("without the engine's own worker the page says so, and trying again brings the map", async ({
  openPage,
  page,
  offences,
}) => {
  await page.route(/\/maplibre-gl-worker-[^/]*\.js$/, (route) => route.abort());
  const reader = await openPage("en");
  await seesFailureAndTriesAgain(reader);
  offences.length = 0;
});

test("without the worker of the reach the page says that there is no reach, and shows the rest", async ({
  openPage,
  page,
  offences,
}) => {
  await page.route(/\/reach\.worker-[^/]*\.js$/, (route) => route.abort());
  const reader = await openPage("en");
  await reader.map.idle();
  await expect(reader.mapStatus()).toHaveText(reader.words.t("reach.worker-failed"));
  await reader.seesAllClaims();
  offences.length = 0;
});

async function seesFailureAndTriesAgain(reader: Reader): Promise<void> {
  await seesFailure(reader);
  await reader.seesAllClaims();
  await reader.page.unrouteAll();
  await tryAgain(reader).click();
  // The button has gone; the focus has not gone with it.
  expect(await reader.hasFocus()).toBe(true);
  await seesMap(reader);
}

async function seesFailure(reader: Reader): Promise<void> {
  await reader.map.none();
  await expect(statusOf(reader)).toContainText(reader.words.t("map.none.failed"));
  await expect(reader.legend()).toBeVisible();
}

async function seesMap(reader: Reader): Promise<void> {
  await reader.map.idle();
  await expect(statusOf(reader)).toBeEmpty();
  await expect(reader.map.canvas()).toBeVisible();
}

function statusOf(reader: Reader) {
  return reader.mapStatus();
}

function tryAgain(reader: Reader) {
  return statusOf(reader).getByRole("button", { name: reader.words.t("map.tryAgain") });
}
