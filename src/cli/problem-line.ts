import type { Problem } from "../dossier/problem.ts";
import type { Language } from "../i18n/language.ts";
import { createProblemWords } from "../i18n/problem-words.ts";

/** A problem in one line: `file: path: what is wrong; what to write`. */
export function problemLine(problem: Problem, language: Language): string {
  const words = createProblemWords(language)(problem.code, problem.details);
  return [problem.file, problem.path, words].filter((part) => part !== "").join(": ");
}
