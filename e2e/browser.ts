import { existsSync } from "node:fs";
import { chromium, type LaunchOptions } from "@playwright/test";
import { type Candidate, candidates, noBrowser } from "./browser/candidates.ts";
import { unpackNpmChromium } from "./browser/npm-chromium.ts";

/** A browser that has been started once, and how it is started. */
export interface FoundBrowser {
  readonly kind: Candidate["kind"];
  readonly path: string;
  /** As the browser says it, such as `147.0.7727.0`. */
  readonly version: string;
  readonly sandbox: boolean;
  /** Set for the browser's process, beside the environment of this one. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Finds a browser for the tests and proves it by starting it: `CHROMIUM_PATH`, else one that
 * Playwright or the system has installed, else the npm package's (only this one if
 * `IN_RANGE_BROWSER=npm`). What was found is kept in the environment, so that the processes of one
 * run look once.
 *
 * @throws with one sentence that says what to run, if none works.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const known = process.env[foundKey];
  if (known) return JSON.parse(known) as FoundBrowser;
  const list = candidates({
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    playwright: chromium.executablePath(),
    has: existsSync,
  });
  if (!list.ok) throw new Error(list.why);
  const reasons: string[] = [];
  for (const candidate of list.candidates) {
    for (const way of waysToStart(candidate)) {
      const outcome = await tryToStart(way);
      if (outcome.ok) {
        const found = { ...way, version: outcome.version };
        process.env[foundKey] = JSON.stringify(found);
        return found;
      }
      reasons.push(`${way.path}: ${outcome.why}`);
    }
  }
  throw new Error(`${noBrowser} (${[...new Set(reasons)].join("; ")})`);
}

/**
 * How a test starts the browser. Without WebGL it is a real condition of the browser, not a stub in
 * the page.
 */
export function launchOptions(
  browser: Omit<FoundBrowser, "version">,
  { webgl }: { readonly webgl: boolean },
): LaunchOptions {
  return {
    executablePath: browser.path,
    chromiumSandbox: browser.sandbox,
    env: { ...definedEnv(), ...browser.env },
    args: [...(webgl ? softwareGl : noGl), ...quiet, onlyHere],
  };
}

/** WebGL by SwiftShader: the same pixels on every machine, with or without a GPU. */
const softwareGl = [
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
];

/**
 * No WebGL, and pages painted without GL too: where there is no GPU, painting them by SwiftShader
 * keeps the page busy for 4.7 s of its first 6 s, and painting them without for 0.9 s.
 */
const noGl = ["--disable-3d-apis", "--disable-gpu", "--disable-software-rasterizer"];

const quiet = [
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
];

/**
 * No name and no address but this machine's is found. A route that Playwright aborts would do the
 * same, and cost a second of work for each page, as every request waits for its answer.
 */
const onlyHere = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost";

const foundKey = "IN_RANGE_FOUND_BROWSER";

type Way = Omit<FoundBrowser, "version">;

/**
 * With the sandbox first, except as root, for whom Chromium has none; without it where the kernel
 * or the container refuses one. The npm package's browser with the system's libraries first.
 */
function waysToStart(candidate: Candidate): Way[] {
  const root = process.getuid?.() === 0;
  const sandboxes = root ? [false] : [true, false];
  if (candidate.kind !== "npm") {
    return sandboxes.map((sandbox) => ({ ...candidate, sandbox, env: {} }));
  }
  const npm = unpackNpmChromium();
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_FILE: npm.fonts };
  const libraries = [npm.libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return [{}, { LD_LIBRARY_PATH: libraries }].flatMap((extra) =>
    sandboxes.map((sandbox) => ({
      kind: "npm" as const,
      path: npm.path,
      sandbox,
      env: { ...fonts, ...extra },
    })),
  );
}

type Outcome =
  | { readonly ok: true; readonly version: string }
  | { readonly ok: false; readonly why: string };

async function tryToStart(way: Way): Promise<Outcome> {
  try {
    const browser = await chromium.launch({
      ...launchOptions(way, { webgl: false }),
      timeout: 30_000,
    });
    const version = browser.version();
    await browser.close();
    return { ok: true, version };
  } catch (error) {
    return { ok: false, why: reasonOf(String(error)) };
  }
}

/** The browser's own last words on why it ended, or the first line. */
function reasonOf(error: string): string {
  const lines = error.split("\n").map((line) => line.trim());
  const told = lines.find((line) => /error while loading|No usable sandbox|FATAL/.test(line));
  return (told ?? lines[0] ?? error).replace(/^.*\[err\]\s*/, "");
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] != null),
  );
}
