import { expect, test } from "./fixtures.ts";

for (const { path, lang } of [
  { path: "/", lang: "en" },
  { path: "/uk/", lang: "uk" },
]) {
  test(`${path} opens with a map that comes to rest`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "idle", {
      timeout: 30_000,
    });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
}
