import type { DuplicateKey, JsonError } from "./json-text.ts";
import type { Problem } from "./problem.ts";
import { excerpt, problemAt } from "./report-problem.ts";

/** The problem of a file that is not JSON. */
export function unreadable(file: string, error: JsonError | "too-deep"): Problem {
  return error === "too-deep"
    ? problemAt(file, [], "json-nesting")
    : problemAt(file, [], "json-syntax", { ...error, found: visible(error.found) });
}

/** The problem of a member written twice. */
export function writtenTwice(file: string, { path, line }: DuplicateKey): Problem {
  return problemAt(file, path, "json-duplicate-key", { member: excerpt(path.at(-1)), line });
}

/** A character as a sentence can show it; the end of the text is `empty`. */
function visible(character: string): string {
  if (character === "") return "empty";
  if (/^[^\s\p{C}]$/u.test(character)) return character;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
