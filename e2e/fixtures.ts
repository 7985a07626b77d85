import { test as base, expect } from "@playwright/test";
import type { Language } from "../src/i18n/language.ts";
import { Reader } from "./driver/reader.ts";

export { expect };

/** For tests of the live map that need much of it free, beside the legend that stands over it. */
export const largerWindow = { width: 1280, height: 800 } as const;

interface Guards {
  /**
   * What the browser did that no reader's browser may do. It must be empty at the end of each test;
   * a test that provokes an error takes it out of here.
   */
  readonly offences: string[];
  /** Opens the page of a language, at a hash without `#`. */
  readonly openPage: (language: Language, hash?: string) => Promise<Reader>;
}

/**
 * Playwright's `test` with two rules for every page of a test: no request leaves our origin (the
 * browser is launched so that none can leave this machine), and nothing writes an error to the
 * console or throws.
 */
export const test = base.extend<Guards>({
  offences: [
    async ({ context, baseURL }, use) => {
      if (!baseURL) throw new Error("playwright.config.ts sets no baseURL");
      const ours = new URL(baseURL).origin;
      const offences: string[] = [];
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith("http") && url.origin !== ours) {
          offences.push(`request: ${url.href}`);
        }
      });
      context.on("console", (message) => {
        if (message.type() === "error") offences.push(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => {
        offences.push(`thrown: ${error.error().message}`);
      });
      await use(offences);
      expect(offences, "no request beyond our origin, no error in the console").toEqual([]);
    },
    { auto: true },
  ],
  openPage: async ({ page, javaScriptEnabled }, use) => {
    await use(async (language, hash) => {
      const reader = new Reader(page, language);
      await (javaScriptEnabled === false ? reader.openAsWritten(hash) : reader.open(hash));
      return reader;
    });
  },
});
