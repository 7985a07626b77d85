import { type Browser, chromium, type Page } from "@playwright/test";
import { textTable } from "../../src/cli/text-table.ts";
import { findBrowser, launchOptions } from "../browser.ts";
import { dragRange, waitForMap } from "./drag.ts";
import { installPaintProbe, type Painted } from "./paint-probe.ts";
import { installRepaintProbe } from "./repaint-probe.ts";
import { type ServedSite, serveEngine, serveProduct } from "./sites.ts";
import { installTaskProbe, type LongTasks } from "./task-probe.ts";

const dragMs = 3000;
const rounds = 3;

/** What the map paints while a script drags the range slider of the built site for 3 seconds. */
export async function dragPart(): Promise<readonly string[]> {
  const found = await findBrowser();
  const product = await serveProduct();
  const engine = await serveEngine();
  const browser = await chromium.launch(launchOptions(found, { webgl: true }));
  try {
    const size = await mapSize(browser, product);
    const counts: Record<"own" | "ownDrag" | "alone" | "turf", Painted[]> = {
      own: [],
      ownDrag: [],
      alone: [],
      turf: [],
    };
    for (let round = 0; round < rounds; round++) {
      counts.own.push(await repainted(browser, product.url, windowSize));
      counts.ownDrag.push(await dragged(browser, product.url, windowSize));
      counts.alone.push(await repainted(browser, engine.url, size));
      counts.turf.push(await dragged(browser, engine.url, size));
    }
    const own = perSecond(counts.own, "frames");
    const alone = perSecond(counts.alone, "frames");
    const row = (name: string, rate: number, baseline: number) => [
      name,
      Number(rate.toFixed(1)),
      Number((rate / baseline).toFixed(2)),
    ];
    return [
      `Painted while the slider is dragged for ${dragMs / 1000} s, ${rounds} times; a map of ${size.width} x ${size.height}; ${found.kind} ${found.version}`,
      ...textTable(
        [
          row("this page, unchanged data: frames (baseline)", own, own),
          row("this page: distinct reaches", perSecond(counts.ownDrag, "distinct"), own),
          row("this page: frames", perSecond(counts.ownDrag, "frames"), own),
          row("engine and little else, unchanged data: frames (baseline)", alone, alone),
          row(
            "the same with turf.buffer and setData: distinct reaches",
            perSecond(counts.turf, "distinct"),
            alone,
          ),
        ],
        ["what", "a second", "of its baseline"],
      ),
      "",
      ...(await taskLines(browser, product, engine, size)),
    ];
  } finally {
    await browser.close();
    await Promise.all([product.close(), engine.close()]);
  }
}

async function taskLines(
  browser: Browser,
  product: ServedSite,
  engine: ServedSite,
  size: Size,
): Promise<readonly string[]> {
  const runs = [
    { name: "this page", tasks: await longTasks(browser, product.url, windowSize), site: product },
    {
      name: "turf.buffer and setData",
      tasks: await longTasks(browser, engine.url, size),
      site: engine,
    },
  ];
  return [
    "Longest tasks of the main thread in ms while dragging (software GL: drawing is one of them)",
    ...textTable(
      runs.map(({ name, tasks, site }) => {
        const isEngine = (file: string) => site.engineFiles.some((each) => file.endsWith(each));
        const engineMs = tasks.scripts.filter(({ file }) => isEngine(file)).map(({ ms }) => ms);
        const own = tasks.scripts.filter(({ file }) => file !== "" && !isEngine(file));
        return [
          name,
          Math.round(tasks.longestMs),
          Math.round(Math.max(0, ...engineMs)),
          name === "this page" ? Math.round(Math.max(0, ...own.map(({ ms }) => ms))) : "-",
        ];
      }),
      ["page", "any", "begun in the engine's file", "begun in the page's own files"],
    ),
  ];
}

const windowSize = { width: 1280, height: 800 };
type Size = typeof windowSize;

/** The size of the product's map: the engine alone draws one as large. */
async function mapSize(browser: Browser, product: ServedSite): Promise<Size> {
  const page = await open(browser, product.url, windowSize);
  const box = await page.locator("[data-map] canvas").first().boundingBox();
  await page.close();
  if (!box) throw new Error("The built site shows no map.");
  return { width: Math.round(box.width), height: Math.round(box.height) };
}

async function open(
  browser: Browser,
  url: string,
  viewport: Size,
  ...probes: readonly (() => void)[]
) {
  const page = await browser.newPage({ viewport });
  // tsx names functions with a helper that the page does not have.
  await page.addInitScript("globalThis.__name = (named) => named");
  for (const probe of probes) await page.addInitScript(probe);
  await page.goto(url);
  await waitForMap(page);
  return page;
}

/** The map drawing the same data over and over, as fast as it can. */
async function repainted(browser: Browser, url: string, viewport: Size): Promise<Painted> {
  const page = await open(browser, url, viewport, installPaintProbe, installRepaintProbe);
  const isRepainting = await page.evaluate(() => window.repaintForever());
  if (!isRepainting)
    throw new Error("The engine's map could not be got hold of; see repaint-probe.ts.");
  return counted(page, () => page.waitForTimeout(dragMs));
}

async function dragged(browser: Browser, url: string, viewport: Size): Promise<Painted> {
  const page = await open(browser, url, viewport, installPaintProbe);
  return counted(page, () => dragRange(page, dragMs));
}

async function counted(page: Page, act: () => Promise<void>): Promise<Painted> {
  await act();
  await page.evaluate((ms) => window.paintProbe.start(ms), dragMs);
  await act();
  const painted = await page.evaluate(() => window.paintProbe.counted());
  await page.close();
  return painted;
}

async function longTasks(browser: Browser, url: string, viewport: Size): Promise<LongTasks> {
  const page = await open(browser, url, viewport, installTaskProbe);
  await dragRange(page, dragMs);
  await page.evaluate(() => window.taskProbe.start());
  await dragRange(page, dragMs);
  await page.waitForTimeout(500);
  const tasks = await page.evaluate(() => window.taskProbe.stop());
  await page.close();
  return tasks;
}

function perSecond(runs: readonly Painted[], count: keyof Painted): number {
  return runs.reduce((sum, run) => sum + run[count], 0) / runs.length / (dragMs / 1000);
}
