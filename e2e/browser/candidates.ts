import { playwrightBrowsers, systemBrowsers } from "./places.ts";

/** What the choice of a browser depends on, and nothing else. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** As `process.arch`. */
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright expects the Chromium that it installs itself. */
  readonly playwright: string;
  /** Whether there is a file at this path. */
  has(path: string): boolean;
}

/** A browser that may work, or the npm package that holds one, not yet unpacked. */
export type Candidate =
  | { readonly kind: "named" | "playwright" | "system"; readonly path: string }
  | { readonly kind: "npm" };

/** The browsers to try, first to last, or a sentence that says why there is none. */
export type Candidates =
  | { readonly ok: true; readonly candidates: readonly Candidate[] }
  | { readonly ok: false; readonly why: string };

/**
 * Lists the browsers to try. `CHROMIUM_PATH` names the only one. Else those that Playwright or the
 * system has installed, then the npm package's; `IN_RANGE_BROWSER=npm` leaves only the last.
 */
export function candidates(machine: Machine): Candidates {
  const { CHROMIUM_PATH: named, IN_RANGE_BROWSER: wish } = machine.env;
  if (named) {
    if (machine.has(named)) return { ok: true, candidates: [{ kind: "named", path: named }] };
    return refuse(
      `CHROMIUM_PATH names ${named}, where there is no file: name a Chrome or Chromium, or unset it.`,
    );
  }
  if (wish && wish !== "npm") {
    return refuse(`IN_RANGE_BROWSER is ${wish}: set it to npm, or unset it.`);
  }
  const found: Candidate[] = wish ? [] : installed(machine);
  // The package holds a binary for this platform alone.
  if (machine.platform === "linux" && machine.arch === "x64") found.push({ kind: "npm" });
  return found.length > 0 ? { ok: true, candidates: found } : refuse(noBrowser);
}

/** What to run when there is no browser at all. */
export const noBrowser =
  "No browser for the end-to-end tests: run `npx playwright install chromium`, or set CHROMIUM_PATH to a Chrome or Chromium.";

function installed(machine: Machine): Candidate[] {
  const list = (kind: "playwright" | "system", paths: readonly string[]): Candidate[] =>
    paths.filter((path) => machine.has(path)).map((path) => ({ kind, path }));
  return [
    ...list("playwright", playwrightBrowsers(machine.playwright)),
    ...list("system", systemBrowsers(machine.platform, machine.env)),
  ];
}

function refuse(why: string): Candidates {
  return { ok: false, why };
}
