import { type Browser, chromium, type Locator, type Page } from "@playwright/test";
import { textTable } from "../../src/cli/text-table.ts";
import { searchElementId } from "../../src/page/element-ids.ts";
import { type FoundBrowser, findBrowser, launchOptions } from "../browser.ts";
import { wordsIn } from "../dossier.ts";
import { Reader } from "../driver/reader.ts";
import { timelineOf } from "../driver/timeline.ts";
import { type ServedSite, serveProductWith } from "./sites.ts";
import { installTaskProbe, type LongTasks } from "./task-probe.ts";
import { openUnwatched } from "./unwatched.ts";

/** The bundled dossier's own number first: the baseline of the others. */
const sizes = [82, 1000, 2500] as const;

const { t } = wordsIn("en");

/** What a reader does at the list of claims. An act comes ready: to look for its button takes time. */
const acts: readonly (readonly [name: string, ready: (page: Page) => Promise<() => unknown>])[] = [
  ["go through ten cards by key", pressing(Array<string>(10).fill("j"))],
  ["choose a claim", pressing(["Enter"])],
  ["let it go", pressing(["Escape"])],
  ["choose a feature", (page) => clicking(page.locator("h3 button").first())],
  [
    "show all claims",
    (page) => clicking(page.getByRole("button", { name: t("claims.showAll"), exact: true })),
  ],
  [
    "search for a word, letter by letter",
    async (page) => {
      const field = await page.locator(`#${searchElementId}`).elementHandle();
      return async () => {
        await field?.focus();
        await page.keyboard.type("kursk", { delay: 150 });
      };
    },
  ],
  [
    "set another range by key",
    (page) => sliding(page.getByRole("slider", { name: t("range.slider"), exact: true })),
  ],
  ["go to an earlier day by key", (page) => sliding(timelineOf(new Reader(page, "en")).slider)],
  [
    "change the theme",
    async (page) => {
      const theme = page.getByRole("combobox", { name: t("page.theme"), exact: true });
      const found = await theme.elementHandle();
      return () => found?.selectOption("dark");
    },
  ],
];

/** The longest tasks of the page while its list is used, with few claims and with many; no WebGL. */
export async function deskPart(): Promise<readonly string[]> {
  const found = await findBrowser();
  const browser = await chromium.launch(launchOptions(found, { webgl: false }));
  try {
    const columns: (readonly LongTasks[])[] = [];
    for (const claims of sizes) {
      console.error(`desk: the page with ${claims} claims`);
      columns.push(await measured(found, browser, claims));
    }
    const names = ["open the page until it rests", ...acts.map(([name]) => name)];
    return [
      "Longest script of ours in ms, and in brackets the longest task of the main thread with the",
      `browser's style, layout and paint (0: none over 50), by the number of claims; ${found.kind} ${found.version}, no WebGL`,
      ...textTable(
        names.map((name, at) => [name, ...columns.map((tasks) => longestOf(tasks[at]))]),
        ["what", ...sizes.map((size) => `${size} claims`)],
      ),
    ];
  } finally {
    await browser.close();
  }
}

async function measured(
  found: FoundBrowser,
  browser: Browser,
  claims: number,
): Promise<readonly LongTasks[]> {
  const site: ServedSite = await serveProductWith(claims);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    const tasks = [await openUnwatched(found, site.url)];
    // tsx names functions with a helper that the page does not have.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.addInitScript(installTaskProbe);
    const reader = new Reader(page, "en");
    await page.goto(site.url);
    await reader.headline().waitFor();
    await settled(page);
    for (const [, ready] of acts) {
      const act = await ready(page);
      await page.evaluate(() => window.taskProbe.start());
      await act();
      await settled(page);
      tasks.push(await page.evaluate(() => window.taskProbe.stop()));
    }
    return tasks;
  } finally {
    await page.close();
    await site.close();
  }
}

function pressing(keys: readonly string[]) {
  return async (page: Page) => async () => {
    for (const key of keys) await page.keyboard.press(key);
  };
}

async function clicking(button: Locator): Promise<() => unknown> {
  const found = await button.elementHandle();
  return () => found?.evaluate((element) => (element as HTMLElement).click());
}

/** Five steps back, as fast as a held key. */
async function sliding(slider: Locator): Promise<() => unknown> {
  const found = await slider.elementHandle();
  return async () => {
    await found?.focus();
    for (let step = 0; step < 5; step++) await found?.press("ArrowLeft", { delay: 30 });
  };
}

/** Until no card has come or gone for a second, and what an act set off is done. */
async function settled(page: Page): Promise<void> {
  // Above 2,000 claims there may be none: none is near the window.
  const counts: number[] = [];
  while (counts.length < 2 || counts.at(-1) !== counts.at(-2)) {
    await page.waitForTimeout(1000);
    counts.push(await page.evaluate(() => document.querySelectorAll("article").length));
  }
}

function longestOf(tasks: LongTasks | undefined): string {
  // The tool's own scripts have no file; a timer that only resolves a promise of ours has none either.
  const ours = (tasks?.scripts ?? [])
    .filter(({ file, invoker }) => file !== "" || invoker.startsWith("TimerHandler"))
    .map(({ ms }) => ms);
  return `${Math.round(Math.max(0, ...ours))} (${Math.round(tasks?.longestMs ?? 0)})`;
}
