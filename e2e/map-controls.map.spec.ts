import type { CDPSession } from "@playwright/test";
import { legendOf } from "../src/scene/legend.ts";
import { dossier } from "./dossier.ts";
import { expect, largerWindow, test } from "./fixtures.ts";

test("the map is driven by keyboard", async ({ openPage, page }) => {
  test.setTimeout(90_000);
  const reader = await openPage("en", "map=5/51/35");
  await reader.map.idle();
  await reader.map.canvas().focus();
  await expect(reader.map.canvas()).toBeFocused();
  let camera = await reader.map.camera();
  for (const [key, moves] of [
    ["ArrowRight", (dx: number, _dy: number, dz: number) => dx > 0 && dz === 0],
    ["ArrowLeft", (dx: number) => dx < 0],
    ["ArrowUp", (_dx: number, dy: number) => dy > 0],
    ["ArrowDown", (_dx: number, dy: number) => dy < 0],
    ["Equal", (_dx: number, _dy: number, dz: number) => dz === 1],
    ["Minus", (_dx: number, _dy: number, dz: number) => dz === -1],
  ] as const) {
    await test.step(key, async () => {
      await page.keyboard.press(key);
      const next = await reader.map.movedFrom(camera);
      expect(moves(next.lng - camera.lng, next.lat - camera.lat, next.zoom - camera.zoom)).toBe(
        true,
      );
      camera = next;
    });
  }
});

test("the controls zoom in and out and go back to the first view", async ({ openPage }) => {
  test.setTimeout(90_000);
  const reader = await openPage("en", "map=5/48/20");
  await reader.map.idle();
  const start = await reader.map.camera();
  await reader.map.control("map.zoomIn").click();
  const nearer = await reader.map.movedFrom(start);
  expect(nearer.zoom).toBe(6);
  await reader.map.control("map.zoomOut").click();
  const farther = await reader.map.movedFrom(nearer);
  expect(farther.zoom).toBe(5);
  await reader.map.control("map.reset").click();
  await reader.map.movedFrom(farther);
  const [west, south, east, north] = dossier.manifest.firstView.bounds;
  const box = await reader.map.box();
  const corners = [await reader.map.locate(west, north), await reader.map.locate(east, south)];
  for (const { x, y } of corners) {
    expect(x).toBeGreaterThanOrEqual(box.x);
    expect(x).toBeLessThanOrEqual(box.x + box.width);
    expect(y).toBeGreaterThanOrEqual(box.y);
    expect(y).toBeLessThanOrEqual(box.y + box.height);
  }
});

test("the wheel zooms and a drag moves the map, with the scale", async ({ openPage, page }) => {
  const reader = await openPage("en", "map=5/51/35");
  await reader.map.idle();
  const start = await reader.map.camera();
  const scale = await reader.map.scale().getAttribute("aria-label");
  const box = await reader.map.box();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 120, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  const moved = await reader.map.movedFrom(start);
  expect(moved.lng).toBeLessThan(start.lng);
  await page.mouse.wheel(0, -800);
  const nearer = await reader.map.movedFrom(moved);
  expect(nearer.zoom).toBeGreaterThan(moved.zoom);
  await expect(reader.map.scale()).not.toHaveAttribute("aria-label", scale ?? "");
});

test.describe("in a larger window", () => {
  test.use({ viewport: largerWindow });

  test("each entry of the legend chooses what it shows", async ({ openPage }) => {
    test.setTimeout(120_000);
    const reader = await openPage("en", "map=2/-30/-30");
    await reader.map.idle();
    const { text } = reader.words;
    const first = {
      marked: [],
      main: null,
      beside: dossier.manifest.reaches.slice(0, 1),
      extras: [],
    };
    // Every second: each framing is drawn in software.
    for (const { ref, name } of legendOf(dossier, first).filter((_, at) => at % 2 === 0)) {
      const feature = ref ?? null;
      expect(feature).not.toBeNull();
      await test.step(text(name), async () => {
        const before = await reader.map.camera();
        const entry = reader.legendEntry(text(name));
        await entry.click();
        await expect(entry).toHaveAttribute("aria-pressed", "true");
        await reader.seesAddress({ feature });
        await reader.map.movedFrom(before);
      });
    }
  });
});

test.describe("on a touch screen of 360 x 740 px", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("two fingers zoom the map, one finger picks or scrolls the page", async ({
    openPage,
    page,
  }) => {
    test.setTimeout(90_000);
    const reader = await openPage("en", "map=5/50.45/30.52");
    await reader.map.idle();
    await reader.map.element().scrollIntoViewIfNeeded();
    const before = await reader.map.camera();
    const box = await reader.map.box();
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    const session = await page.context().newCDPSession(page);
    await spread(session, { x, y });
    const after = await reader.map.movedFrom(before);
    expect(after.zoom).toBeGreaterThan(before.zoom + 0.5);

    const dot = await reader.map.locate(30.52, 50.45);
    await page.touchscreen.tap(dot.x + 8, dot.y - 8);
    await reader.seesAddress({ feature: "kyiv" });

    await page.evaluate(() => window.scrollTo(0, 0));
    await reader.map.idle();
    const camera = await reader.map.camera();
    const top = (await reader.map.box()).y;
    expect(top).toBeLessThan(700);
    // Well beside the tap: a tap and a finger that goes on from there zoom the map.
    await swipeUp(session, { x: 60, from: 700, to: 350 });
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
    expect(await reader.map.camera()).toEqual(camera);
  });
});

/** One finger that goes up the page, from one height to another, in pixels of the window. */
async function swipeUp(
  session: CDPSession,
  { x, from, to }: { x: number; from: number; to: number },
): Promise<void> {
  const send = (type: "touchStart" | "touchMove" | "touchEnd", y?: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: y === undefined ? [] : [{ x, y, id: 1 }],
    });
  await send("touchStart", from);
  for (let y = from - 10; y >= to; y -= 20) await send("touchMove", y);
  await send("touchEnd");
}

/** Two fingers that go apart, from 30 px each side of a point to 90. */
async function spread(session: CDPSession, { x, y }: { x: number; y: number }): Promise<void> {
  const send = (type: "touchStart" | "touchMove" | "touchEnd", apart?: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints:
        apart === undefined
          ? []
          : [
              { x: x - apart, y, id: 1 },
              { x: x + apart, y, id: 2 },
            ],
    });
  await send("touchStart", 30);
  for (let apart = 36; apart <= 90; apart += 6) await send("touchMove", apart);
  await send("touchEnd");
}
