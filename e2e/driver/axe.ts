import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 740 };

/**
 * How the whole page is looked at, and how a part of it is: axe takes seconds each time. Together the
 * languages go through both sizes and themes; the whole page in each of them.
 */
const ways = {
  en: [
    { size: wide, colorScheme: "light" },
    { size: narrow, colorScheme: "dark" },
  ],
  uk: [
    { size: narrow, colorScheme: "light" },
    { size: wide, colorScheme: "dark" },
  ],
} as const;

/** Every part is looked at in both languages. */
const wayOfPart = {
  en: { size: wide, colorScheme: "light" },
  uk: { size: narrow, colorScheme: "dark" },
} as const;

/** The rules that look at colours; no other can find in dark what it has not found in light. */
const ofColours = ["color-contrast", "link-in-text-block"];

/**
 * Every rule of axe, best practices too, finds nothing on the page as it stands. The message names
 * each rule and where it is broken.
 *
 * @param within - a selector of the part that is looked at, such as a dialog that leaves the rest
 *   inert; without it the whole page is
 */
export async function seesNoViolation(page: Page, within?: string): Promise<void> {
  const language = await page.evaluate(() => document.documentElement.lang);
  if (language !== "en" && language !== "uk") throw new Error(`No page is in ${language}.`);
  const found: string[] = [];
  for (const { size, colorScheme } of within ? [wayOfPart[language]] : ways[language]) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .include(within ?? "html")
      // Works out no places of what passes, and opens no page of its own: the time of both is most.
      .options({
        resultTypes: ["violations"],
        ...(!within && colorScheme === "dark" && { runOnly: { type: "rule", values: ofColours } }),
      })
      .setLegacyMode()
      .analyze();
    for (const { id, help, nodes } of violations) {
      const places = nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`);
      found.push(`${colorScheme}, ${size.width} px: ${id} (${help})\n${places.join("\n")}`);
    }
  }
  expect(found.join("\n\n"), "violations that axe found").toBe("");
}
