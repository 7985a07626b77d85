import type { Counts } from "./counts.ts";

/**
 * Reads the JSON report of Vitest (`--reporter=json`): every test, its todos and skips counted as
 * skipped. A file that could not be loaded has no tests and is one failure.
 *
 * @param text the report as it was written
 * @returns undefined if it is not such a report
 */
export function readVitestReport(text: string): Counts | undefined {
  const report = parse(text);
  const total = numbers(report, ["numPassedTests", "numFailedTests", "numPendingTests"]);
  if (!total || !isRecord(report)) return undefined;
  const [passed, failed, pending] = total;
  const [todo] = numbers(report, ["numTodoTests"]) ?? [0];
  const files = Array.isArray(report.testResults) ? report.testResults : [];
  return { passed, failed: failed + files.filter(isUnloadable).length, skipped: pending + todo };
}

/**
 * Reads the JSON report of Playwright. A flaky test passed only when it was run again: it counts as
 * failed. Errors outside tests, such as a server that did not start, count one each.
 *
 * @param text the report as it was written
 * @returns undefined if it is not such a report
 */
export function readPlaywrightReport(text: string): Counts | undefined {
  const report = parse(text);
  if (!isRecord(report)) return undefined;
  const stats = numbers(report.stats, ["expected", "unexpected", "flaky", "skipped"]);
  if (!stats) return undefined;
  const [expected, unexpected, flaky, skipped] = stats;
  const errors = Array.isArray(report.errors) ? report.errors.length : 0;
  return { passed: expected, failed: unexpected + flaky + errors, skipped };
}

function isUnloadable(file: unknown): boolean {
  return (
    isRecord(file) &&
    file.status === "failed" &&
    Array.isArray(file.assertionResults) &&
    file.assertionResults.length === 0
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

type Same<Keys extends readonly string[]> = { readonly [Index in keyof Keys]: number };

/** The named members, in order, if all of them are whole numbers from zero. */
function numbers<const Keys extends readonly string[]>(
  value: unknown,
  keys: Keys,
): Same<Keys> | undefined {
  if (!isRecord(value)) return undefined;
  const found = keys.map((key) => value[key]);
  const whole = found.every((item) => Number.isInteger(item) && Number(item) >= 0);
  return whole ? (found as unknown as Same<Keys>) : undefined;
}
