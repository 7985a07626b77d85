import type { Reader } from "./driver/reader.ts";
import { expect, test } from "./fixtures.ts";

test("without the engine the page says so, and trying again brings the map", async ({
  openPage,
  page,
  offences,
}) => {
  await page.route(/\/map-handle-[^/]*\.js$/, (route) => route.abort());
  const reader = await openPage("en");
  await seesFailureAndTriesAgain(reader);
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
  await expect(reader.mapRegion().getByRole("status")).toHaveText(
    reader.words.t("reach.worker-failed"),
  );
  await reader.seesAllClaims();
  offences.length = 0;
});

async function seesFailureAndTriesAgain(reader: Reader): Promise<void> {
  await reader.map.none();
  const status = reader.mapRegion().getByRole("status");
  await expect(status).toContainText(reader.words.t("map.none.failed"));
  await reader.seesAllClaims();
  await expect(reader.legend()).toBeVisible();
  await reader.page.unrouteAll();
  await status.getByRole("button", { name: reader.words.t("map.tryAgain") }).click();
  // The button has gone; the focus has not gone with it.
  expect(await reader.hasFocus()).toBe(true);
  await reader.map.idle();
  await expect(status).toBeEmpty();
  await expect(reader.map.canvas()).toBeVisible();
}
