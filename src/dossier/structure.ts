import type { z } from "zod";
import { formatPath, type Path } from "./path.ts";
import type { Problem, ProblemCode, ProblemDetails } from "./problem.ts";
import { jsonType, valueAt } from "./read-unknown.ts";
import { excerpt } from "./report-problem.ts";

/** What structure makes of a file's content: the value if it fits the schema, and what does not fit. */
export interface Structured<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** Judges the content of a file by its schema. */
export function checkStructure<T>(
  schema: z.ZodType<T>,
  file: string,
  content: unknown,
): Structured<T> {
  const parsed = schema.safeParse(content);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, file, content));
  return { value: undefined, problems };
}

function problemsOf(issue: z.core.$ZodIssue, file: string, content: unknown): readonly Problem[] {
  const path: Path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const found = valueAt(content, path);
  const at = (code: ProblemCode, details: ProblemDetails = {}): readonly Problem[] => [
    { file, path: formatPath(path), code, details },
  ];
  if (found === undefined) return at("missing", { member: String(path.at(-1) ?? file) });
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        file,
        path: formatPath([...path, key]),
        code: key === "crs" ? "crs-member" : "unknown-member",
        details: { member: excerpt(key) },
      }));
    case "invalid_type":
      return typeof found === "number" && issue.expected === "number"
        ? at("not-finite")
        : at("wrong-type", { expected: typeWord(issue.expected), received: jsonType(found) });
    case "invalid_value":
      return at("not-one-of", {
        allowed: issue.values.map(String).join(", "),
        found: excerpt(found),
      });
    case "too_small":
      return isShortList(issue.message)
        ? at(issue.message)
        : at("list-length", { length: Number(issue.minimum) });
    case "too_big":
      return at("list-length", { length: Number(issue.maximum) });
    case "invalid_union":
      // A union told apart by a member names the values of it; the other is that of a person's name.
      return "options" in issue && issue.options
        ? at("not-one-of", { allowed: issue.options.map(String).join(", "), found: excerpt(found) })
        : at("csl-name");
    case "custom":
      // Every refinement's error is a code: `schema-values.ts` can write nothing else.
      return at(issue.message as ProblemCode, { found: excerpt(found), ...issue.params });
    default:
      throw new Error(`The schemas use no rule of the kind ${issue.code}`);
  }
}

/** Whether an error is the code of a list with too few entries, rather than a sentence of Zod. */
function isShortList(error: string): error is "empty-list" | "versions-few" {
  return error === "empty-list" || error === "versions-few";
}

/** Zod's name of a type as JSON names it: a tuple is an array. */
function typeWord(expected: string): string {
  return expected === "tuple" ? "array" : expected;
}
