import fc from "fast-check";
import { expect, test } from "vitest";
import { languages } from "../../i18n/language.ts";
import { createProblemWords } from "../../i18n/problem-words.ts";
import { checkData, checkDataIn, type DataCheck } from "./check-data.ts";
import { dataText } from "./data-texts.ts";
import { type DataFile, dataFiles } from "./files.ts";
import { bundled, small } from "./fixtures/dossiers.ts";
import { readData } from "./read-data.ts";
import { recognise } from "./recognise.ts";

const words = languages.map(createProblemWords);
const texts = new Map(dataFiles.map((file) => [file, dataText(small.dossier, file)]));
const anyFile = fc.constantFrom<DataFile>(...dataFiles);

/** Whatever is wrong can be worded. */
function expectAnswer({ problems }: DataCheck): void {
  for (const { code, details } of problems) {
    for (const say of words) expect(say(code, details)).toMatch(/\S; \S/);
  }
}

test("any text gets an answer, whatever it is taken for", { timeout: 60_000 }, () => {
  const anyText = fc.oneof(
    fc.string(),
    fc.json(),
    fc.json().map((json) => `[${json}]`),
  );
  fc.assert(
    fc.property(anyFile, anyText, (file, text) => {
      expectAnswer(checkData(file, text, file));
      expectAnswer(checkDataIn(file, text, file, small.files));
      recognise(text, file);
    }),
    { numRuns: 100 },
  );
});

test("a file that is cut off or has something else in it gets an answer", {
  timeout: 60_000,
}, () => {
  const other = fc.constantFrom(...['"', "{", "}", "null", "[]", "0", '"@id"', ",", "\u0000", "-"]);
  fc.assert(
    fc.property(anyFile, fc.nat(), fc.nat(40), other, (file, start, length, instead) => {
      const text = texts.get(file) ?? "";
      const at = start % text.length;
      const changed = text.slice(0, at) + instead + text.slice(at + length);
      expectAnswer(checkData(file, changed, file));
    }),
    { numRuns: 100 },
  );
});

test("the files hold the very claims, sources and features, without the dossier's help", () => {
  const { claims, sources, layers } = bundled.dossier;
  const read = (file: DataFile) =>
    readData(file, dataText(bundled.dossier, file), file).reading.contents;
  for (const file of ["claims.csv", "claims.json"] as const) {
    expect(Object.fromEntries(read(file))).toEqual({ "claims.json": claims });
  }
  for (const file of ["sources.json", "sources.bib"] as const) {
    expect(Object.fromEntries(read(file))).toEqual({ "sources.json": sources });
  }
  expect(Object.fromEntries(read("features.geojson"))).toEqual(
    Object.fromEntries(
      layers.map(({ id, features }) => [
        `layers/${id}.geojson`,
        { type: "FeatureCollection", features },
      ]),
    ),
  );
});

test("a file is known by what it holds, and where that is broken by its name", () => {
  expect(recognise(texts.get("claims.csv") ?? "", "table.txt")).toBe("claims.csv");
  expect(recognise("{", "features (1).geojson")).toBe("features.geojson");
  expect(recognise("{", "claims (2).json")).toBe("claims.json");
  expect(recognise("", "claims.csv")).toBe("claims.csv");
  expect(recognise("{", "bundle.json")).toBeUndefined();
  expect(recognise('{"claims.json": [], "dossier.json": {}}', "bundle.json")).toBeUndefined();
  // The dossier's own lists are none of these files.
  for (const name of ["claims.json", "sources.json", "disagreements.json"]) {
    expect(recognise(small.files.get(name) ?? "", "list.json"), name).toBeUndefined();
  }
});
