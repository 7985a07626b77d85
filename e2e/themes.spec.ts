import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

for (const scheme of ["light", "dark"] as const) {
  test.describe(`on a device that is ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test("the page follows it, and a choice against it is shown and remembered", async ({
      openPage,
    }) => {
      const other = scheme === "dark" ? "light" : "dark";
      const reader = await openPage("en");
      await expect(reader.themeChoice()).toHaveValue("system");
      expect(await isDark(reader)).toBe(scheme === "dark");
      await reader.themeChoice().selectOption(other);
      expect(await isDark(reader)).toBe(other === "dark");

      // The path alone: the address of the first visit named the theme.
      const again = await openPage("uk");
      await expect(again.themeChoice()).toHaveValue(other);
      expect(await isDark(again)).toBe(other === "dark");

      await again.themeChoice().selectOption("system");
      await again.page.reload();
      await expect(again.themeChoice()).toHaveValue("system");
      expect(await isDark(again)).toBe(scheme === "dark");
    });
  });
}

test("the page follows the device while it is open", async ({ openPage, page }) => {
  const reader = await openPage("en");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => isDark(reader)).toBe(true);
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(() => isDark(reader)).toBe(false);
});

/** Whether the page's paper is darker than its ink. */
async function isDark({ page }: { page: Page }): Promise<boolean> {
  return page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    const brightness = (text: string) =>
      (text.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, channel) => sum + Number(channel), 0);
    return brightness(backgroundColor) < brightness(color);
  });
}
