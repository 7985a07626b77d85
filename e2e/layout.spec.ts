import type { Page } from "@playwright/test";
import type { FeatureRef } from "../src/dossier/model.ts";
import { claimNamed, dossier, index } from "./dossier.ts";
import type { Reader } from "./driver/reader.ts";
import { expect, test } from "./fixtures.ts";

const claim = claimNamed("c-07a");
const widths = [320, 360, 768, 1280, 2560] as const;

for (const language of ["en", "uk"] as const) {
  test(`nothing is wider than the page, at any width (${language})`, async ({ openPage, page }) => {
    const long = "x".repeat(60);
    const hash = `claim=${claim.id}&feature=kursk-oblast&map=${long}`;
    const reader = await openPage(language, hash);
    await expect(reader.addressNote()).not.toBeEmpty();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 740 });
      const beyond = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(beyond, `pixels beyond a page ${width} px wide`).toBe(0);
    }
  });

  test(`every control is 24 px or larger both ways (${language})`, async ({ openPage, page }) => {
    await openPage(language, `claim=${claim.id}&feature=reach:atacms-300&map=x`);
    await page.locator("summary").first().focus();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await smallControls(page), `at ${width} px`).toEqual([]);
    }
  });
}

test.describe("on a page of 360 x 740 px", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const language of ["en", "uk"] as const) {
    test(`map, legend and stance stand together above the claims (${language})`, async ({
      openPage,
    }) => {
      const reader = await openPage(language);
      await reader.showButton(claim).scrollIntoViewIfNeeded();
      await reader.chooseClaim(claim);
      await seesMapLegendAndStance(reader);
      await expect(reader.card(claim)).toBeInViewport();
    });
  }

  test("what has the focus is never hidden under the map, forwards and backwards", async ({
    openPage,
    page,
  }) => {
    // Some of the claims: what covers one covers another.
    const feature = "permission" as FeatureRef;
    const reader = await openPage("en", `claim=${claim.id}&feature=${feature}`);
    await reader.seesClaimsOf(feature);
    await page.evaluate(() => {
      window.scrollTo(0, 0);
      (document.activeElement as HTMLElement | null)?.blur();
    });
    const stops = await page.locator("a, button, select, summary").count();
    for (const key of ["Tab", "Shift+Tab"]) {
      const hidden: string[] = [];
      let focused = 0;
      for (let step = 0; step < stops; step += 1) {
        await page.keyboard.press(key);
        const state = await page.evaluate(focusState);
        if (state === null) break;
        focused += 1;
        if (!state.isSeen) hidden.push(state.name);
      }
      expect(hidden, `hidden while going by ${key}`).toEqual([]);
      expect(focused).toBeGreaterThan(3 * index.claimsOf(feature).length);
    }
  });
});

test.describe("on a page of 1280 x 800 px", () => {
  test("map, legend and stance stand beside the claims while these scroll", async ({
    openPage,
  }) => {
    const reader = await openPage("en");
    await seesMapLegendAndStance(reader);
    await reader.cards().last().scrollIntoViewIfNeeded();
    await seesMapLegendAndStance(reader);
  });
});

/** All of it, but for a fraction of a pixel. */
const whole = { ratio: 0.99 };

async function seesMapLegendAndStance(reader: Reader): Promise<void> {
  await expect(reader.map.element()).toBeInViewport(whole);
  await expect(reader.legend()).toBeInViewport(whole);
  await expect(
    reader.mapRegion().getByText(reader.words.text(dossier.manifest.stance.short), { exact: true }),
  ).toBeInViewport(whole);
}

/** The controls that are shown and smaller than a hit area of 24 px (WCAG 2.2, 2.5.8). */
function smallControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll("a, button, select, summary")];
    return all.flatMap((control) => {
      // The way past the map is seen only while it has the focus.
      if (!control.checkVisibility() || getComputedStyle(control).clipPath !== "none") return [];
      const { width, height } = control.getBoundingClientRect();
      const name = control.getAttribute("aria-label") ?? control.textContent;
      return width < 24 || height < 24 ? [`${name}: ${width} x ${height}`] : [];
    });
  });
}

/** What has the focus, and whether its middle is what stands there; null when the page has it. */
function focusState(): { name: string; isSeen: boolean } | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  const seen = [0.1, 0.5, 0.9].every((share) => {
    const there = document.elementFromPoint(left + width / 2, top + height * share);
    return there !== null && (element.contains(there) || there.contains(element));
  });
  return { name: element.textContent ?? "", isSeen: seen };
}
