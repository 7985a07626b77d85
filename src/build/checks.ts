import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { type Check, reportVariable } from "./checks/check-list.ts";
import { type CheckResult, countsOfExit, countsOfRunner, sumLine, table } from "./checks/counts.ts";
import { helpText, readOptions } from "./checks/options.ts";
import { readPlaywrightReport, readVitestReport } from "./checks/report-file.ts";

const readers = { vitest: readVitestReport, playwright: readPlaywrightReport };

const options = readOptions(process.argv.slice(2));
if (options.act === "help") {
  console.log(helpText());
} else if (options.act === "refuse") {
  console.error(options.why);
  process.exitCode = 2;
} else {
  const results = await runAll(options.checks);
  console.log(`\n${table(results)}\n\n${sumLine(results)}`);
  process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0;
}

async function runAll(list: readonly Check[]): Promise<readonly CheckResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "in-range-checks-"));
  const results: CheckResult[] = [];
  try {
    for (const check of list) {
      const needed = results.find((result) => result.name === check.needs);
      if (needed && needed.failed > 0) {
        console.log(`\n== ${check.name}: not run, as ${needed.name} failed`);
        results.push({ name: check.name, passed: 0, failed: 1, skipped: 0, seconds: 0 });
      } else {
        results.push(await runOne(check, join(folder, `${check.name}.json`)));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return results;
}

async function runOne(check: Check, report: string): Promise<CheckResult> {
  const [program, ...args] = check.command;
  console.log(`\n== ${check.name}: ${check.what} (${check.command.join(" ")})`);
  const start = performance.now();
  const exitCode = await run(program, [...args, ...reportArguments(check, report)], report);
  const seconds = (performance.now() - start) / 1000;
  const counts = check.runner
    ? countsOfRunner(readers[check.runner](textOf(report)), exitCode)
    : countsOfExit(exitCode);
  return { name: check.name, ...counts, seconds };
}

/** Playwright's reporters stand in its configuration, which reads the path from the environment. */
function reportArguments(check: Check, report: string): string[] {
  if (check.runner !== "vitest") return [];
  return ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
}

function run(program: string, args: string[], report: string): Promise<number | null> {
  const path = [resolve("node_modules/.bin"), process.env.PATH].join(delimiter);
  return new Promise((done) => {
    const child = spawn(program, args, {
      stdio: "inherit",
      env: { ...process.env, PATH: path, [reportVariable]: report },
      // The programs of node_modules/.bin are command files there.
      shell: process.platform === "win32",
    });
    child.on("error", (error) => {
      console.error(`${program}: ${error.message}`);
      done(null);
    });
    child.on("close", (code) => done(code));
  });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
