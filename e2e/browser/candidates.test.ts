import { describe, expect, test } from "vitest";
import { candidates, type Machine } from "./candidates.ts";

const ownChromium = "/home/reader/.cache/ms-playwright/chromium-1255/chrome-linux64/chrome";
const ownShell =
  "/home/reader/.cache/ms-playwright/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell";

function machine(files: readonly string[], changes: Partial<Machine> = {}): Machine {
  return {
    platform: "linux",
    arch: "x64",
    env: { PATH: "/usr/local/bin:/usr/bin" },
    playwright: ownChromium,
    has: (path) => files.includes(path),
    ...changes,
  };
}

describe("the browsers to try", () => {
  test("CHROMIUM_PATH is the only one, whatever else is installed", () => {
    const env = { PATH: "/usr/bin", CHROMIUM_PATH: "/opt/mine", IN_RANGE_BROWSER: "npm" };
    expect(candidates(machine(["/opt/mine", "/usr/bin/chromium", ownChromium], { env }))).toEqual({
      ok: true,
      candidates: [{ kind: "named", path: "/opt/mine" }],
    });
  });

  test("a CHROMIUM_PATH without a file is refused, not passed over", () => {
    const env = { PATH: "/usr/bin", CHROMIUM_PATH: "/opt/gone" };
    expect(candidates(machine(["/usr/bin/chromium"], { env }))).toEqual({
      ok: false,
      why: "CHROMIUM_PATH names /opt/gone, where there is no file: name a Chrome or Chromium, or unset it.",
    });
  });

  test("Playwright's comes before the system's, and the npm package last", () => {
    const files = ["/usr/bin/chromium", "/usr/local/bin/google-chrome", ownChromium, ownShell];
    expect(candidates(machine(files))).toEqual({
      ok: true,
      candidates: [
        { kind: "playwright", path: ownChromium },
        { kind: "playwright", path: ownShell },
        { kind: "system", path: "/usr/local/bin/google-chrome" },
        { kind: "system", path: "/usr/bin/chromium" },
        { kind: "npm" },
      ],
    });
  });

  test("IN_RANGE_BROWSER=npm passes over what is installed", () => {
    const env = { PATH: "/usr/bin", IN_RANGE_BROWSER: "npm" };
    expect(candidates(machine(["/usr/bin/chromium", ownChromium], { env }))).toEqual({
      ok: true,
      candidates: [{ kind: "npm" }],
    });
  });

  test("another IN_RANGE_BROWSER is refused", () => {
    expect(candidates(machine([], { env: { IN_RANGE_BROWSER: "firefox" } }))).toEqual({
      ok: false,
      why: "IN_RANGE_BROWSER is firefox: set it to npm, or unset it.",
    });
  });

  test("a bare Linux on x64 has the npm package's", () => {
    expect(candidates(machine([]))).toEqual({ ok: true, candidates: [{ kind: "npm" }] });
  });

  test.each([
    ["linux", "arm64"],
    ["darwin", "arm64"],
    ["win32", "x64"],
  ] as const)("a bare %s on %s is told what to run", (platform, arch) => {
    expect(candidates(machine([], { platform, arch }))).toEqual({
      ok: false,
      why: "No browser for the end-to-end tests: run `npx playwright install chromium`, or set CHROMIUM_PATH to a Chrome or Chromium.",
    });
  });

  test("on macOS, Chrome in the reader's own applications is found", () => {
    const path = "/Users/reader/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    const mac = { platform: "darwin", arch: "arm64", env: { HOME: "/Users/reader" } } as const;
    expect(candidates(machine([path], mac))).toEqual({
      ok: true,
      candidates: [{ kind: "system", path }],
    });
  });

  test("on Windows, Chrome in Program Files and Playwright's headless shell are found", () => {
    const chrome = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe";
    const root = "C:\\Users\\reader\\AppData\\Local\\ms-playwright";
    const shell = `${root}\\chromium_headless_shell-1255\\chrome-headless-shell-win64\\chrome-headless-shell.exe`;
    const windows = {
      platform: "win32",
      env: { PROGRAMFILES: "C:\\Program Files" },
      playwright: `${root}\\chromium-1255\\chrome-win64\\chrome.exe`,
    } as const;
    expect(candidates(machine([chrome, shell], windows))).toEqual({
      ok: true,
      candidates: [
        { kind: "playwright", path: shell },
        { kind: "system", path: chrome },
      ],
    });
  });

  test("folders of PATH that are not absolute are not searched", () => {
    const env = { PATH: ".:bin:/usr/bin/" };
    expect(
      candidates(machine(["./chromium", "bin/chromium", "/usr/bin/chromium"], { env })),
    ).toEqual({
      ok: true,
      candidates: [{ kind: "system", path: "/usr/bin/chromium" }, { kind: "npm" }],
    });
  });
});
