import { expect, test } from "./fixtures.ts";

test("without WebGL the page says that there is no map, and shows the claims", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "none", { timeout: 15_000 });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.getByRole("article").count()).toBeGreaterThan(0);
});
