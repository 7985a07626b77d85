import { defineConfig } from "@playwright/test";
import { findBrowser, launchOptions } from "./e2e/browser.ts";
import { reportVariable } from "./src/build/checks/check-list.ts";

const browser = await findBrowser();
/** Another one lets two checkouts be tested at the same time. */
const port = Number(process.env.IN_RANGE_PORT ?? 47813);
const report = process.env[reportVariable];

/** The tests drive the built site, as it is published. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  snapshotPathTemplate: "{testDir}/golden/{arg}{ext}",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Twice what Playwright waits: where two cores draw all of it in software, a step may take seconds.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: report ? [["list"], ["json", { outputFile: report }]] : [["list"]],
  metadata: { browser: `${browser.kind} ${browser.version}` },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "en",
    timezoneId: "UTC",
    viewport: { width: 1280, height: 800 },
  },
  projects: [
    {
      name: "map",
      testMatch: "**/*.map.spec.ts",
      // A picture of the map takes seconds where it is drawn in software.
      expect: { timeout: 20_000 },
      use: {
        launchOptions: launchOptions(browser, { webgl: true }),
        // A small laptop's window: software draws its map in two thirds of the time.
        viewport: { width: 1024, height: 640 },
        // Jumps: a flight is drawn frame by frame, in software. `motion.map.spec.ts` flies.
        contextOptions: { reducedMotion: "reduce" },
      },
    },
    {
      name: "text",
      testMatch: "**/*.spec.ts",
      testIgnore: "**/*.map.spec.ts",
      use: { launchOptions: launchOptions(browser, { webgl: false }) },
    },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
