import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const sizes = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
] as const;

/** The rules that look at colours; no other can find in dark what it has not found in light. */
const ofColours = ["color-contrast", "link-in-text-block"];

/**
 * Every rule of axe, best practices too, finds nothing on the page as it stands, in light and dark,
 * wide and narrow. The message names each rule and where it is broken.
 *
 * @param within - a selector of the part that is looked at, such as a dialog that leaves the rest inert
 */
export async function seesNoViolation(page: Page, within = "html"): Promise<void> {
  const found: string[] = [];
  for (const size of sizes) {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .include(within)
        // Works out no places of what passes, and opens no page of its own: the time of both is most.
        .options({
          resultTypes: ["violations"],
          ...(colorScheme === "dark" && { runOnly: { type: "rule", values: ofColours } }),
        })
        .setLegacyMode()
        .analyze();
      for (const { id, help, nodes } of violations) {
        const places = nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`);
        found.push(`${colorScheme}, ${size.width} px: ${id} (${help})\n${places.join("\n")}`);
      }
    }
  }
  expect(found.join("\n\n"), "violations that axe found").toBe("");
}
