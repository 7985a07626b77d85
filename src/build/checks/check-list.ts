/** One named check of `npm test`: a command, run as a process of its own. */
export interface Check {
  /** As `--only` knows it. */
  readonly name: string;
  readonly what: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** The test runner whose report is counted. A check without one counts as one test. */
  readonly runner?: "vitest" | "playwright";
  /** The check that must not have failed in the same run, or this one says nothing. */
  readonly needs?: string;
}

/** Where a runner is told to write its report, in the environment of its process. */
export const reportVariable = "IN_RANGE_TEST_REPORT";

/** Every check, in the order they run: the quick ones and those that explain others first. */
export const checks: readonly Check[] = [
  {
    name: "lint",
    what: "format, lint and the import table",
    command: ["biome", "ci", "--error-on-warnings", "."],
  },
  { name: "types", what: "types", command: ["tsc", "--noEmit"] },
  {
    name: "unit",
    what: "unit and architecture tests",
    command: ["vitest", "run"],
    runner: "vitest",
  },
  {
    name: "dossier",
    what: "the dossier in geo/",
    command: ["tsx", "src/cli/in-range.ts", "check", "geo"],
  },
  { name: "unused", what: "unused files, exports and packages", command: ["knip"] },
  { name: "build", what: "the site as it is published", command: ["vite", "build"] },
  {
    name: "e2e",
    what: "end-to-end tests of the built site",
    command: ["playwright", "test"],
    runner: "playwright",
    needs: "build",
  },
];
