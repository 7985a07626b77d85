import type { Problem } from "../dossier/problem.ts";
import type { Language } from "../i18n/language.ts";
import { createProblemWords } from "../i18n/problem-words.ts";

/** A problem in one line: `file: path: what is wrong; what to write`. */
export function problemLine(problem: Problem, language: Language): string {
  const words = createProblemWords(language)(problem.code, problem.details);
  const line = [problem.file, problem.path, words].filter((part) => part !== "").join(": ");
  // A file's name may hold a line break; a problem is one line all the same.
  return line.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
