import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 740 };

/** The whole page in each size and theme. */
const everyWay = [
  { size: wide, colorScheme: "light" },
  { size: wide, colorScheme: "dark" },
  { size: narrow, colorScheme: "light" },
  { size: narrow, colorScheme: "dark" },
] as const;

/** A part of the page in each size and in each theme: axe goes through all of the page each time. */
const crosswise = [
  { size: wide, colorScheme: "light" },
  { size: narrow, colorScheme: "dark" },
] as const;

/** The rules that look at colours; no other can find in dark what it has not found in light. */
const ofColours = ["color-contrast", "link-in-text-block"];

/**
 * Every rule of axe, best practices too, finds nothing on the page as it stands, in light and dark,
 * wide and narrow. The message names each rule and where it is broken.
 *
 * @param within - a selector of the part that is looked at, such as a dialog that leaves the rest
 *   inert; a part is looked at wide in light and narrow in dark
 */
export async function seesNoViolation(page: Page, within = "html"): Promise<void> {
  const isWhole = within === "html";
  const found: string[] = [];
  for (const { size, colorScheme } of isWhole ? everyWay : crosswise) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .include(within)
      // Works out no places of what passes, and opens no page of its own: the time of both is most.
      .options({
        resultTypes: ["violations"],
        ...(isWhole && colorScheme === "dark" && { runOnly: { type: "rule", values: ofColours } }),
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
