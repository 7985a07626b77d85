import { describe, expect, test } from "vitest";
import { languages } from "../../i18n/language.ts";
import { createProblemWords, problemMessages } from "../../i18n/problem-words.ts";
import { checkData, checkDataIn } from "./check-data.ts";
import { dataText } from "./data-texts.ts";
import { type DataFile, dataFiles } from "./files.ts";
import { small } from "./fixtures/dossiers.ts";
import { changed, type DataMistake, dataMistakes } from "./fixtures/read-mistakes.ts";
import { recognise } from "./recognise.ts";

const texts = new Map(dataFiles.map((file) => [file, dataText(small.dossier, file)]));

function problemsOf(mistake: DataMistake) {
  const { file } = mistake;
  const text = changed(texts.get(file) ?? "", mistake);
  return mistake.in
    ? checkDataIn(file, text, file, small.files).problems
    : checkData(file, text, file).problems;
}

describe.each(dataMistakes())("$name", (mistake) => {
  const problems = problemsOf(mistake);

  test("gives exactly the expected problems, in order, where they stand in the file", () => {
    expect(mistake.expected.length).toBeGreaterThan(0);
    expect(problems.map(({ file, path, code }) => ({ file, path, code }))).toEqual(
      mistake.expected.map((each) => ({ file: mistake.file, ...each })),
    );
  });

  test.each(languages)("says in one line of %s what is wrong and what to write", (language) => {
    for (const { code, details } of problems) {
      const words = createProblemWords(language)(code, details);
      expect(words).toMatch(/^[^;]{6,}; [^;]{6,}$/su);
      expect(words).not.toMatch(/\{\w+\}|\n|undefined|\[object/);
    }
  });

  test("is still known as what it is", () => {
    const text = changed(texts.get(mistake.file) ?? "", mistake);
    expect(recognise(text, mistake.file)).toBe<DataFile>(mistake.file);
  });
});

test("every rule on these files has a mistake", () => {
  const codes = Object.keys(problemMessages.en).filter((code) => code.startsWith("data-"));
  const covered = dataMistakes().flatMap(({ expected }) => expected.map(({ code }) => code));
  expect([...new Set(covered)].filter((code) => code.startsWith("data-")).sort()).toEqual(
    codes.sort(),
  );
});

test("every file has mistakes, each named in words and told in one sentence", () => {
  expect(new Set(dataMistakes().map(({ file }) => file))).toEqual(new Set(dataFiles));
  for (const { name, mistake } of dataMistakes()) {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(mistake).toMatch(/^[A-Z].*\.$/);
  }
});
