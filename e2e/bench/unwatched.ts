import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { type FoundBrowser, launchOptions } from "../browser.ts";
import type { LongFrame, LongTasks } from "./task-probe.ts";

/** Until the page has come to rest, in ms, for a page with some thousand claims on a slow machine. */
const rest = 8000;

/**
 * The long tasks of a page from its opening until it has come to rest, in a browser that nothing is
 * attached to meanwhile: with its tools attached, Chromium works out where each error was made, which
 * React's five cost it 20 to 50 ms while its script is evaluated.
 *
 * @throws Error if the browser does not start or shows no page
 */
export async function openUnwatched(found: FoundBrowser, url: string): Promise<LongTasks> {
  const { args = [] } = launchOptions(found, { webgl: false });
  const profile = mkdtempSync(join(tmpdir(), "in-range-bench-"));
  const browser = spawn(
    found.path,
    [
      ...args,
      ...(found.sandbox ? [] : ["--no-sandbox"]),
      "--headless",
      "--window-size=1280,800",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      url,
    ],
    { env: { ...process.env, ...found.env }, stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = new Promise((resolve) => browser.once("close", resolve));
  try {
    const endpoint = await new Promise<string>((resolve, reject) => {
      let said = "";
      browser.stderr.on("data", (text) => {
        said += text;
        const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
        if (address) resolve(address);
      });
      browser.once("error", reject);
      browser.once("close", () => reject(new Error(`The browser did not start: ${said}`)));
    });
    await new Promise((resolve) => setTimeout(resolve, rest));
    const attached = await chromium.connectOverCDP(endpoint);
    const page = attached
      .contexts()[0]
      ?.pages()
      .find((one) => one.url().startsWith(url));
    if (!page) throw new Error(`The browser does not show ${url}.`);
    // tsx names functions with a helper that the page does not have.
    await page.evaluate("globalThis.__name = (named) => named");
    const tasks = await page.evaluate(longTasksSoFar);
    await attached.close();
    return tasks;
  } finally {
    browser.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs in the page: what the browser has kept of long tasks and long frames. */
async function longTasksSoFar(): Promise<LongTasks> {
  const kept = (type: string) =>
    new Promise<PerformanceEntryList>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({
        type,
        buffered: true,
      });
      // Where there is none, nothing is told.
      setTimeout(() => resolve([]), 1000);
    });
  const [tasks, frames] = [await kept("longtask"), await kept("long-animation-frame")];
  return {
    longestMs: Math.max(0, ...tasks.map(({ duration }) => duration)),
    scripts: (frames as LongFrame[]).flatMap(({ scripts }) =>
      scripts.map(({ sourceURL, invoker, duration }) => ({
        file: sourceURL,
        invoker,
        ms: duration,
      })),
    ),
  };
}
