import { formatPath, type Path } from "../../dossier/path.ts";
import type { Problem } from "../../dossier/problem.ts";

/** What was read of a downloaded file, sound or not. */
export interface Reading {
  /** What stands in for files of a dossier, by their path: `dossier/load.ts` judges it. */
  readonly contents: ReadonlyMap<string, unknown>;
  /** What it tells of other files: what refers to it can be judged, it itself is not. */
  readonly known: ReadonlyMap<string, unknown>;
  /** What is wrong with the form of the file itself, by its own name and places. */
  readonly problems: readonly Problem[];
  /**
   * The place in the download of a place in a file of `contents` or `known`, empty for the whole
   * file. Undefined where the file is none of them; null where `problems` tells of it already.
   */
  readonly locate: (file: string, path: Path) => string | null | undefined;
}

/** A reading that came to nothing. */
export function unread(...problems: readonly Problem[]): Reading {
  return { contents: new Map(), known: new Map(), problems, locate: () => undefined };
}

/** Reads places of one file as places below a path of the download. */
export function below(file: string, ...top: Path): Reading["locate"] {
  return (of, path) => (of === file ? formatPath([...top, ...path]) : undefined);
}
