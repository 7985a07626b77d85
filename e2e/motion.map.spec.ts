import type { Page } from "@playwright/test";
import { claimNamed } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";

const claim = claimNamed("c-boundary-crimea");

for (const [motion, says] of [
  ["no-preference", "flies"],
  ["reduce", "jumps"],
] as const) {
  test.describe(`where the device says ${motion}`, () => {
    test.use({ contextOptions: { reducedMotion: motion } });

    test(`the map ${says} to a claim`, async ({ openPage, page }) => {
      // Far away: a flight of several seconds has more than one frame where each takes one.
      const reader = await openPage("en", "map=3/-30/-30");
      await reader.map.idle();
      const before = await reader.map.camera();
      await recordScale(page);
      await reader.chooseClaim(claim);
      await reader.map.movedFrom(before);
      const scales = await recordedScales(page);
      if (motion === "reduce") expect(scales).toBe(1);
      else expect(scales).toBeGreaterThan(1);
    });
  });
}

/** Begins to note each length that the scale's bar takes: one for each camera it is shown. */
function recordScale(page: Page): Promise<void> {
  return page.evaluate(() => {
    const scale = document.querySelector("[role=img]");
    if (!scale) throw new Error("There is no scale.");
    const root = document.documentElement;
    root.dataset.scales = "0";
    let last = scale.innerHTML;
    new MutationObserver(() => {
      if (scale.innerHTML === last) return;
      last = scale.innerHTML;
      root.dataset.scales = String(Number(root.dataset.scales) + 1);
    }).observe(scale, { attributes: true, childList: true, characterData: true, subtree: true });
  });
}

async function recordedScales(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset.scales));
}
