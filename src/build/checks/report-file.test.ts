import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlaywrightReport, readVitestReport } from "./report-file.ts";

describe("Vitest's report", () => {
  test("counts tests, with skips and todos as skipped", () => {
    const report = `{"numTotalTestSuites":3,"numPassedTestSuites":2,"numFailedTestSuites":1,
      "numPendingTestSuites":0,"numTotalTests":9,"numPassedTests":5,"numFailedTests":1,
      "numPendingTests":2,"numTodoTests":1,"success":false,"startTime":1763839000000,
      "testResults":[{"name":"a.test.ts","status":"failed","message":"",
        "assertionResults":[{"status":"failed","title":"reads"}]}]}`;
    expect(readVitestReport(report)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  test("counts a file that could not be loaded as one failure", () => {
    const report = `{"numTotalTests":5,"numPassedTests":5,"numFailedTests":0,"numPendingTests":0,
      "numTodoTests":0,"success":false,"testResults":[
        {"name":"a.test.ts","status":"passed","assertionResults":[{"status":"passed"}]},
        {"name":"b.test.ts","status":"failed","message":"Cannot find module","assertionResults":[]}]}`;
    expect(readVitestReport(report)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });
});

describe("Playwright's report", () => {
  test("counts what went as expected, and a flaky test as failed", () => {
    const report = `{"config":{"version":"1.65.1"},"suites":[],"errors":[],
      "stats":{"startTime":"2026-11-22T19:30:00.000Z","duration":5120.4,
        "expected":31,"skipped":2,"unexpected":3,"flaky":1}}`;
    expect(readPlaywrightReport(report)).toEqual({ passed: 31, failed: 4, skipped: 2 });
  });

  test("counts errors outside the tests", () => {
    const report = `{"suites":[],"errors":[{"message":"Error: Process from config.webServer was not able to start."}],
      "stats":{"duration":90,"expected":0,"skipped":0,"unexpected":0,"flaky":0}}`;
    expect(readPlaywrightReport(report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe.each([
  ["Vitest", readVitestReport],
  ["Playwright", readPlaywrightReport],
] as const)("what is no report of %s", (_name, read) => {
  test.each(["", "{", "null", "[]", "{}", '{"stats":{}}', '{"numPassedTests":"5"}'])(
    "%j is not read as one",
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  test("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        read(text);
      }),
    );
  });
});

test("a negative or broken number is no count", () => {
  expect(
    readPlaywrightReport('{"stats":{"expected":-1,"unexpected":0,"flaky":0,"skipped":0}}'),
  ).toBeUndefined();
  expect(
    readVitestReport('{"numPassedTests":1.5,"numFailedTests":0,"numPendingTests":0}'),
  ).toBeUndefined();
});
