import { describe, expect, test } from "vitest";
import { languages } from "../i18n/language.ts";
import { createProblemWords, problemMessages } from "../i18n/problem-words.ts";
import { applyChange } from "./fixtures/apply-change.ts";
import { type Mistake, mistakes, soundFiles } from "./fixtures/read-fixtures.ts";
import { loadDossier } from "./load.ts";
import type { Problem } from "./problem.ts";

/** Found by `reach/checks.ts` and in `report/data/`, whose tests hold their own mistakes. */
const foundElsewhere = [
  "link-not-computable",
  "check-disagrees",
  ...Object.keys(problemMessages.en).filter((code) => code.startsWith("data-")),
];

function problemsOf({ change }: Mistake): readonly Problem[] {
  const files = soundFiles();
  for (const each of change) applyChange(files, each);
  const loaded = loadDossier(files);
  return loaded.ok ? [] : loaded.problems;
}

test("the dossier that the mistakes change is sound", () => {
  expect(loadDossier(soundFiles())).toMatchObject({ ok: true });
});

describe.each(mistakes())("$name", (mistake) => {
  const problems = problemsOf(mistake);

  test("gives exactly the expected problems, in order", () => {
    expect(mistake.expected.length).toBeGreaterThan(0);
    expect(problems.map(({ file, path, code }) => ({ file, path, code }))).toEqual(
      mistake.expected,
    );
  });

  test.each(languages)("says in one line of %s what is wrong and what to write", (language) => {
    for (const { code, details } of problems) {
      const words = createProblemWords(language)(code, details);
      expect(words).toMatch(/^[^;]{6,}; [^;]{6,}$/su);
      expect(words).not.toMatch(/\{\w|\n|undefined|\[object/);
    }
  });
});

test("every rule has a mistake, and every rule is worded", () => {
  const covered = new Set(mistakes().flatMap(({ expected }) => expected.map(({ code }) => code)));
  expect([...covered, ...foundElsewhere].sort()).toEqual(Object.keys(problemMessages.en).sort());
});

test("a mistake is named in words, and told in one sentence", () => {
  expect(mistakes().length).toBeGreaterThanOrEqual(45);
  for (const { name, mistake } of mistakes()) {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(mistake).toMatch(/^[A-Z].*\.$/);
  }
});
