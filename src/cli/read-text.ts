import { readFile } from "node:fs/promises";
import { UnreadableError } from "./dossier-files.ts";

/**
 * Reads a file that is named on the command line. A byte order mark is kept, for JSON has none.
 * @throws UnreadableError if it cannot be read, or is not UTF-8.
 */
export async function readTextFile(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new UnreadableError(whyNot(file, error));
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableError(`The file ${file} is not UTF-8 text; save it as UTF-8.`);
  }
}

function whyNot(file: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
  if (code === "ENOENT" || code === "ENOTDIR") return `There is no file ${file}.`;
  if (code === "EISDIR") return `${file} is a folder; name a file of GeoJSON.`;
  return `The file ${file} cannot be read (${code}).`;
}
