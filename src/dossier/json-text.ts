import type { Path } from "./path.ts";

/** What should have stood where the text stops being JSON. */
export type JsonExpected =
  | "value"
  | "key"
  | "colon"
  | "brace"
  | "bracket"
  | "string"
  | "escape"
  | "number"
  | "end";

/** The first place at which a text is not JSON; line and column count from 1. */
export interface JsonError {
  readonly line: number;
  readonly column: number;
  readonly expected: JsonExpected;
  /** The character found, or the empty text at the end. */
  readonly found: string;
}

/** A member written twice in one object, of which JSON.parse would silently keep the last. */
export interface DuplicateKey {
  readonly path: Path;
  readonly line: number;
}

export type JsonReading =
  | { readonly ok: true; readonly value: unknown; readonly duplicates: readonly DuplicateKey[] }
  | { readonly ok: false; readonly error: JsonError | "too-deep" };

/** Deepest nesting that is read. A dossier needs 9 levels (a multipolygon's numbers). */
const deepest = 64;

class Stop extends Error {
  readonly at: number;
  readonly expected: JsonExpected | "too-deep";
  constructor(at: number, expected: JsonExpected | "too-deep") {
    super(expected);
    this.at = at;
    this.expected = expected;
  }
}

const blank = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 forbids exactly these in a string
const plainCharacters = /[^"\\\u0000-\u001f]*/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Reads JSON (RFC 8259) and says where it ends being JSON, in the same words in every engine, which
 * the messages of JSON.parse do not. Finds members written twice. Never throws.
 */
export function readJson(text: string): JsonReading {
  const duplicates: DuplicateKey[] = [];
  try {
    scan(text, duplicates);
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    if (stop.expected === "too-deep") return { ok: false, error: "too-deep" };
    const before = text.slice(0, stop.at);
    const found = text.codePointAt(stop.at);
    const error: JsonError = {
      line: lineOf(before),
      column: stop.at - before.lastIndexOf("\n"),
      expected: stop.expected,
      found: found === undefined ? "" : String.fromCodePoint(found),
    };
    return { ok: false, error };
  }
  return { ok: true, value: JSON.parse(text), duplicates };
}

function lineOf(before: string): number {
  return before.split("\n").length;
}

function scan(text: string, duplicates: DuplicateKey[]): void {
  let at = 0;

  /** Moves past what the pattern matches here and returns it, or undefined. */
  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  }

  function string(): string {
    const start = at;
    at += 1;
    for (;;) {
      take(plainCharacters);
      const next = text[at];
      if (next === '"') {
        at += 1;
        return JSON.parse(text.slice(start, at)) as string;
      }
      if (next !== "\\") throw new Stop(at, "string");
      if (take(escapeSequence) === undefined) throw new Stop(at, "escape");
    }
  }

  function object(path: Path): void {
    const keys = new Set<string>();
    at += 1;
    take(blank);
    if (text[at] === "}") {
      at += 1;
      return;
    }
    for (;;) {
      take(blank);
      if (text[at] !== '"') throw new Stop(at, "key");
      const start = at;
      const key = string();
      const inner = [...path, key];
      if (keys.has(key)) duplicates.push({ path: inner, line: lineOf(text.slice(0, start)) });
      keys.add(key);
      take(blank);
      if (text[at] !== ":") throw new Stop(at, "colon");
      at += 1;
      value(inner);
      if (text[at] === "}") break;
      if (text[at] !== ",") throw new Stop(at, "brace");
      at += 1;
    }
    at += 1;
  }

  function array(path: Path): void {
    at += 1;
    take(blank);
    if (text[at] === "]") {
      at += 1;
      return;
    }
    for (let index = 0; ; index += 1) {
      value([...path, index]);
      if (text[at] === "]") break;
      if (text[at] !== ",") throw new Stop(at, "bracket");
      at += 1;
    }
    at += 1;
  }

  function value(path: Path): void {
    if (path.length > deepest) throw new Stop(at, "too-deep");
    take(blank);
    const next = text[at];
    if (next === "{") object(path);
    else if (next === "[") array(path);
    else if (next === '"') string();
    else if (next === "-" || (next !== undefined && next >= "0" && next <= "9")) {
      if (take(number) === undefined) throw new Stop(at, "number");
    } else if (take(word) === undefined) throw new Stop(at, "value");
    take(blank);
  }

  value([]);
  if (at < text.length) throw new Stop(at, "end");
}
