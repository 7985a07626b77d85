import { formatPath, type Path } from "./path.ts";
import type { Problem, ProblemCode, ProblemDetails } from "./problem.ts";

/** Makes a problem of a place in a file. */
export function problemAt(
  file: string,
  path: Path,
  code: ProblemCode,
  details: ProblemDetails = {},
): Problem {
  return { file, path: formatPath(path), code, details };
}

/** Longest piece of the author's own text that a problem repeats, in characters. */
const longestExcerpt = 60;

/** A value as a problem's sentence may repeat it: on one line and not too long. */
export function excerpt(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const line = text.replace(/[\s\p{Cc}]+/gu, " ");
  return line.length <= longestExcerpt ? line : `${line.slice(0, longestExcerpt - 1)}…`;
}

const naturalOrder = new Intl.Collator("en", { numeric: true });

/** Problems by file, then by path (`[2]` before `[10]`), then by code. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      naturalOrder.compare(a.file, b.file) ||
      naturalOrder.compare(a.path, b.path) ||
      naturalOrder.compare(a.code, b.code),
  );
}
