import { expect, test } from "./fixtures.ts";

// The English page is opened by every other test of the map.
test("/uk/ opens with a map that comes to rest", async ({ page }) => {
  await page.goto("/uk/");
  await expect(page.locator("html")).toHaveAttribute("lang", "uk");
  await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "idle", {
    timeout: 30_000,
  });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
