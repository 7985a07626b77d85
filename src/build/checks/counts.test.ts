import { describe, expect, test } from "vitest";
import { countsOfExit, countsOfRunner, sumLine, table } from "./counts.ts";

describe("a check that is one test", () => {
  test("passes with exit code 0 alone", () => {
    expect(countsOfExit(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countsOfExit(1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test("fails when a signal ended it", () => {
    expect(countsOfExit(null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe("a test runner", () => {
  test("counts as its report says", () => {
    const report = { passed: 7, failed: 2, skipped: 1 };
    expect(countsOfRunner(report, 1)).toEqual(report);
    expect(countsOfRunner({ ...report, failed: 0 }, 0)).toEqual({ ...report, failed: 0 });
  });

  test("fails without a report, though it says that all is well", () => {
    expect(countsOfRunner(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test("fails when it ran no test, skipped ones aside", () => {
    expect(countsOfRunner({ passed: 0, failed: 0, skipped: 0 }, 0).failed).toBe(1);
    expect(countsOfRunner({ passed: 0, failed: 0, skipped: 4 }, 0).failed).toBe(1);
  });

  test("fails when it ends badly and no test of its own failed", () => {
    const report = { passed: 7, failed: 0, skipped: 0 };
    expect(countsOfRunner(report, 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
    expect(countsOfRunner(report, null)).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });
});

describe("the end of a run", () => {
  const types = { name: "types", passed: 1, failed: 0, skipped: 0, seconds: 2.04 };
  const unit = { name: "unit", passed: 240, failed: 1, skipped: 0, seconds: 11.96 };
  const e2e = { name: "e2e", passed: 30, failed: 0, skipped: 2, seconds: 100 };

  test("sums what passed and failed", () => {
    expect(sumLine([types, unit])).toBe("241 passed, 1 failed");
  });

  test("says what was skipped only if something was", () => {
    expect(sumLine([types, unit, e2e])).toBe("271 passed, 1 failed, 2 skipped");
  });

  test("lists each check with its numbers in columns", () => {
    expect(table([types, unit, e2e])).toBe(
      [
        "check     passed  failed skipped seconds",
        "types          1       0       0     2.0",
        "unit         240       1       0    12.0",
        "e2e           30       0       2   100.0",
      ].join("\n"),
    );
  });
});
