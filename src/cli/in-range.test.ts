import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check } from "./check.ts";
import type { Command } from "./out.ts";
import { schema } from "./schema.ts";

const sound = "src/dossier/fixtures/sound";

async function call(command: Command, ...args: readonly string[]) {
  const lines: string[] = [];
  const complaints: string[] = [];
  const code = await command(args, {
    line: (text) => lines.push(text),
    complaint: (text) => complaints.push(text),
  });
  return { code, lines, complaints };
}

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "in-range-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("in-range, started as its reader starts it", () => {
  async function start(...args: readonly string[]) {
    const node = [process.execPath, "--import", "tsx", "src/cli/in-range.ts", ...args] as const;
    const [file, ...rest] = node;
    try {
      return { code: 0, ...(await promisify(execFile)(file, rest)) };
    } catch (error) {
      return error as { code: number; stdout: string; stderr: string };
    }
  }

  test("checks a sound dossier", async () => {
    expect(await start("check", sound)).toEqual({
      code: 0,
      stdout:
        "Sound: 9 claims, 3 sources, 10 features in 5 layers, 3 reaches, 4 figures computed.\n",
      stderr: "",
    });
  }, 30_000);

  test("refuses a command it does not know", async () => {
    expect(await start("chekc")).toMatchObject({
      code: 2,
      stdout: "",
      stderr: "There is no command or option chekc; see in-range --help.\n",
    });
  }, 30_000);
});

describe("check", () => {
  test("prints each problem on a line, and exits with 1", async () => {
    const file = join(folder, "empty.json");
    await writeFile(file, '{"claims.json": []}');
    expect(await call(check, file)).toEqual({
      code: 1,
      lines: [
        "claims.json: the list is empty; write at least one entry",
        "dossier.json: the file is missing; write it, the documentation shows its form",
        "sources.json: the file is missing; write it, the documentation shows its form",
      ],
      complaints: ["3 problems found."],
    });
  });

  /** The sound dossier with a figure that the computation does not bear out, as one file. */
  async function wrongFigure(): Promise<string> {
    const { readDossierFiles } = await import("./dossier-files.ts");
    const files = await readDossierFiles(sound);
    const contents = Object.fromEntries(
      [...files].map(([name, text]) => [
        name,
        JSON.parse(text.replace('"finds": 100', '"finds": 7')),
      ]),
    );
    const file = join(folder, "seven.json");
    await writeFile(file, JSON.stringify(contents));
    return file;
  }

  test("refuses a figure that the computation does not bear out", async () => {
    const { code, lines } = await call(check, await wrongFigure());
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^claims\.json: \[2\]\.check\.finds: .* 7 %.* 100 %/),
    ]);
  });

  test("speaks Ukrainian", async () => {
    expect((await call(check, "--lang", "uk", sound)).lines).toEqual([
      "Усе гаразд: 9 тверджень, 3 джерела, 10 об’єктів у 5 шарах, 3 досяжності, обчислено 4 числа.",
    ]);
  });

  test("reports after its summary what a sound dossier covers", async () => {
    const { code, lines, complaints } = await call(check, "--report", sound);
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
    const [summary, gap, ...report] = lines;
    expect(summary).toMatch(/^Sound: /);
    expect(gap).toBe("");
    expect(report).toContain("By verdict");
  });

  test("reports on a dossier with a wrong figure too, after its problem", async () => {
    const { code, lines } = await call(check, "--report", await wrongFigure());
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^claims\.json: /);
    expect(lines).toContain("By verdict");
  });

  test("says in its help that a report needs nothing but computed figures to be wrong", async () => {
    expect((await call(check, "--help")).lines.join("\n").replace(/\s+/g, " ")).toContain(
      "if anything is wrong beside what In Range computes, there is no report yet",
    );
  });

  test("has nothing to report on what is no dossier", async () => {
    const file = join(folder, "nothing.json");
    await writeFile(file, "{}");
    const { code, lines } = await call(check, "--report", file);
    expect(code).toBe(1);
    expect(lines).not.toContain("By verdict");
  });

  test.each([
    [[], "Name one dossier folder or file; see in-range check --help."],
    [["a", "b"], "Name one dossier folder or file; see in-range check --help."],
    [["--strict", "a"], "Unknown option '--strict'; see in-range check --help."],
    [["--lang", "fr", "a"], "There are no sentences in fr; --lang takes en or uk."],
    [["no/such/folder"], "There is no folder or file no/such/folder."],
  ])("answers %j with one sentence and exits with 2", async (args, complaint) => {
    expect(await call(check, ...args)).toEqual({ code: 2, lines: [], complaints: [complaint] });
  });

  test("says that a file is not text", async () => {
    const file = join(folder, "latin.json");
    await writeFile(file, Uint8Array.of(0x22, 0xe9, 0x22));
    expect(await call(check, file)).toMatchObject({
      code: 2,
      complaints: [`The file ${file} is not UTF-8 text; save it as UTF-8.`],
    });
  });
});

test("a dossier's folder may hold more than the dossier, its layers may not", async () => {
  const { readDossierFiles } = await import("./dossier-files.ts");
  const layers = join(folder, "with-more", "layers");
  await mkdir(join(folder, "with-more", "basemap"), { recursive: true });
  await mkdir(layers);
  await writeFile(join(folder, "with-more", "claims.json"), "[]");
  await writeFile(join(folder, "with-more", "README.md"), "Read me");
  for (const name of ["a.geojson", "notes.txt", ".hidden"]) await writeFile(join(layers, name), "");
  expect([...(await readDossierFiles(join(folder, "with-more"))).keys()]).toEqual([
    "claims.json",
    "layers/a.geojson",
    "layers/notes.txt",
  ]);
});

test("every command tells how it is used", async () => {
  for (const command of [check, schema]) {
    const { code, lines } = await call(command, "--help");
    expect(code).toBe(0);
    expect(lines.join()).toMatch(/^Usage: in-range /);
  }
});
