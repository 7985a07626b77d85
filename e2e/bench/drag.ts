import type { Page } from "@playwright/test";

/** So far the slider goes either way, in km: the line then crosses the eastern half of the row. */
const [leastKm, mostKm] = [150, 350];

/** Once there and back. */
const periodMs = 2000;

/** Waits for a map that is at rest with its first picture. */
export async function waitForMap(page: Page): Promise<void> {
  await page.locator("[data-map=idle]").waitFor({ timeout: 60_000 });
}

/** A mouse tells of itself so often, in milliseconds. */
const handMs = 16;

/** So many moves may wait for the page to take them in: one is always there for its next frame. */
const mostWaiting = 2;

/**
 * Drags the range slider with the mouse for `ms`, to and fro, as a hand does: it moves on whether or
 * not the page keeps up, and what the page could not take in is left out, as browsers do.
 */
export async function dragRange(page: Page, ms: number): Promise<void> {
  const slider = page.getByRole("slider", { name: "Range", exact: true }).first();
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error("The page shows no slider called Range.");
  const { least, most, value } = await slider.evaluate((input: HTMLInputElement) => ({
    least: Number(input.min),
    most: Number(input.max),
    value: input.valueAsNumber,
  }));
  const y = box.y + box.height / 2;
  // The thumb is some 16 px wide and stays within the track.
  const placeOf = (km: number) => box.x + 8 + ((km - least) / (most - least)) * (box.width - 16);
  await page.mouse.move(placeOf(value), y);
  await page.mouse.down();
  const start = performance.now();
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();
  for (let now = 0; now < ms; now = performance.now() - start) {
    if (waiting < mostWaiting) {
      const swing = (1 - Math.cos((2 * Math.PI * now) / periodMs)) / 2;
      waiting += 1;
      last = page.mouse.move(placeOf(mostKm - swing * (mostKm - leastKm)), y).finally(() => {
        waiting -= 1;
      });
    }
    await new Promise((done) => setTimeout(done, handMs));
  }
  await last;
  await page.mouse.up();
}
