import type { Path } from "../path.ts";
import { asList, asText } from "../read-unknown.ts";

/** A text and where it stands. */
export interface Mention {
  readonly file: string;
  readonly path: Path;
  readonly text: string;
}

/** The text at a place, or undefined where something else stands there. */
export function mention(file: string, path: Path, value: unknown): Mention | undefined {
  const text = asText(value);
  return text === undefined ? undefined : { file, path, text };
}

/** The texts of a list; anything else in it is passed over. */
export function mentions(file: string, path: Path, list: unknown): readonly Mention[] {
  return asList(list).flatMap((value, index) => mention(file, [...path, index], value) ?? []);
}

/** Whether a value is a list of which everything was read. */
export function isWhole(list: unknown, read: number | undefined): boolean {
  return Array.isArray(list) && list.length === read;
}
