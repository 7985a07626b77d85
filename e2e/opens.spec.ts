import { expect, test } from "./fixtures.ts";

test("without WebGL the page says that there is no map, and shows the claims", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "none", { timeout: 15_000 });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.getByRole("article").count()).toBeGreaterThan(0);
});

test("parts that cannot be loaded are told in their places, and the rest stays", async ({
  openPage,
  page,
  offences,
}) => {
  await page.route(/assets\/(desk|TextReading|Timeline|FindControls|KeysDialog)/, (route) =>
    route.abort(),
  );
  const reader = await openPage("en", "date=2024-11-17");
  const { t } = reader.words;
  const told = page.getByText(t("part.failed"), { exact: true });
  // Search, timeline and the count of what is dated later.
  await expect(told.first()).toBeVisible({ timeout: 20_000 });
  await reader.seesAllClaims();
  await page.getByRole("heading", { name: t("text.title"), exact: true }).click();
  const read = page.getByRole("region", { name: t("text.title"), exact: true });
  await expect(read.getByText(t("part.failed"), { exact: true })).toBeVisible();
  await page.getByRole("button", { name: t("page.keys"), exact: true }).click();
  const alert = page.getByRole("banner").getByRole("alert");
  await expect(alert).toContainText(t("part.failed"));
  await alert.getByRole("button").press("Enter");
  await expect(alert).toHaveCount(0);
  await expect(reader.headline()).toBeVisible();
  await expect.poll(() => offences.length).toBeGreaterThan(0);
  offences.length = 0;
});
