/** How many tests a check ran, by outcome. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What one check came to. */
export interface CheckResult extends Counts {
  readonly name: string;
  readonly seconds: number;
}

/**
 * Counts a check that is one test itself.
 *
 * @param exitCode of its process; null if a signal ended it
 */
export function countsOfExit(exitCode: number | null): Counts {
  return exitCode === 0
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * Counts a test runner by its report and its exit code. A runner that left no report, ran nothing,
 * or failed without a failed test to show for it is itself one failure.
 *
 * @param report undefined if there is none that could be read
 */
export function countsOfRunner(report: Counts | undefined, exitCode: number | null): Counts {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const ranNothing = report.passed + report.failed === 0;
  const failedUnsaid = exitCode !== 0 && report.failed === 0;
  return ranNothing || failedUnsaid ? { ...report, failed: report.failed + 1 } : report;
}

/** The last line of a run: `12 passed, 0 failed`, and the skipped only if there are any. */
export function sumLine(results: readonly Counts[]): string {
  const total = (key: keyof Counts) => results.reduce((sum, result) => sum + result[key], 0);
  const skipped = total("skipped");
  return `${total("passed")} passed, ${total("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** The results as a table in plain text, one line a check. */
export function table(results: readonly CheckResult[]): string {
  const rows = [
    ["check", "passed", "failed", "skipped", "seconds"],
    ...results.map(({ name, passed, failed, skipped, seconds }) => [
      name,
      String(passed),
      String(failed),
      String(skipped),
      seconds.toFixed(1),
    ]),
  ];
  return rows
    .map(([name = "", ...numbers]) =>
      [name.padEnd(8), ...numbers.map((number) => number.padStart(8))].join(""),
    )
    .join("\n");
}
