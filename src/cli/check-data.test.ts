import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataText } from "../report/data/data-texts.ts";
import { type DataFile, dataFiles } from "../report/data/files.ts";
import { check } from "./check.ts";
import { readDossier } from "./dossier-files.ts";

const sound = "src/dossier/fixtures/sound";
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "in-range-data-"));
  const loaded = await readDossier(sound);
  if (!loaded.ok) throw new Error("The fixture is not sound.");
  for (const file of dataFiles) await writeFile(join(folder, file), dataText(loaded.value, file));
});
afterAll(() => rm(folder, { recursive: true }));

async function call(...args: readonly string[]) {
  const lines: string[] = [];
  const complaints: string[] = [];
  const code = await check(args, {
    line: (text) => lines.push(text),
    complaint: (text) => complaints.push(text),
  });
  return { code, lines, complaints };
}

/** A file to take away with a change in it. */
async function changed(file: DataFile, find: string, other: string): Promise<string> {
  const loaded = await readDossier(sound);
  if (!loaded.ok) throw new Error("The fixture is not sound.");
  const text = dataText(loaded.value, file);
  expect(text).toContain(find);
  const place = join(folder, `changed-${file}`);
  await writeFile(place, text.replace(find, other));
  return place;
}

describe.each(dataFiles)("check of %s", (file) => {
  test("says that it is sound by itself, and what was not looked up", async () => {
    const { code, lines, complaints } = await call(join(folder, file));
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
    expect(lines).toEqual([expect.stringMatching(`^Sound by itself, as ${file}\\. .*--in`)]);
  });

  test("checks the whole dossier with it", async () => {
    expect(await call("--in", sound, join(folder, file))).toEqual({
      code: 0,
      lines: [
        "Sound: 9 claims, 3 sources, 10 features in 5 layers, 3 reaches, 4 figures computed.",
      ],
      complaints: [],
    });
  });
});

test("every problem names its place in the file, in the language asked for", async () => {
  const file = await changed("claims.csv", '"corroborated","Two', '"likely","Two');
  const { code, lines } = await call("--lang", "uk", file);
  expect(code).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(/^changed-claims\.csv: D2 \(verdict\): «likely» .*; /),
    expect.stringMatching(/^changed-claims\.csv: D3 \(verdict\): .*; /),
  ]);
});

test("reports on the dossier with the file in it", async () => {
  const { code, lines } = await call("--report", "--in", sound, join(folder, "claims.csv"));
  expect(code).toBe(0);
  expect(lines).toContain("By verdict");
});

test.each([
  [["--report", "claims.csv"], /^There is no report on .*claims\.csv alone; name its dossier/],
  [["--in", "no/such/folder", "claims.csv"], /^The folder no\/such\/folder cannot be read/],
])("answers %j with one sentence and exits with 2", async (args, complaint) => {
  const inFolder = args.map((arg) => (arg === "claims.csv" ? join(folder, arg) : arg));
  expect(await call(...inFolder)).toEqual({
    code: 2,
    lines: [],
    complaints: [expect.stringMatching(complaint)],
  });
});

test("takes nothing but such a file with --in", async () => {
  expect(await call("--in", sound, sound)).toMatchObject({
    code: 2,
    complaints: [
      expect.stringMatching(/^--in goes with one of claims\.csv, .* is none of them\.$/),
    ],
  });
});
