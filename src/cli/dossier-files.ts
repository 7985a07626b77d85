import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Dossier } from "../dossier/dossier.ts";
import { type DossierFiles, loadBundle, loadDossier, topFiles } from "../dossier/load.ts";
import type { Result } from "../dossier/problem.ts";

/** Said in place of a stack trace: the message is a whole sentence for the person at the terminal. */
export class UnreadableError extends Error {
  override readonly name = "UnreadableError";
}

/**
 * Reads the files of a dossier from its folder: what stands in `layers/`, and those of the files
 * beside it that are there. Other files of the folder (a readme, a basemap) are no part of the dossier.
 * @throws UnreadableError if the folder or a file cannot be read, or a file is not UTF-8.
 */
export async function readDossierFiles(folder: string): Promise<DossierFiles> {
  const files = new Map<string, string>();
  const top = await filesIn(folder);
  for (const name of topFiles) {
    if (top.includes(name)) files.set(name, await readText(join(folder, name)));
  }
  if ((await kindOf(join(folder, "layers"))) !== "folder") return files;
  for (const name of await filesIn(join(folder, "layers"))) {
    // Hidden files are an operating system's, not an author's.
    if (name.startsWith(".")) continue;
    files.set(`layers/${name}`, await readText(join(folder, "layers", name)));
  }
  return files;
}

/**
 * Loads a dossier from a folder, or from one file that holds the contents of all its files by path.
 * @throws UnreadableError as `readDossierFiles`.
 */
export async function readDossier(place: string): Promise<Result<Dossier>> {
  const kind = await kindOf(place);
  if (kind === "missing") throw new UnreadableError(`There is no folder or file ${place}.`);
  if (kind === "folder") return loadDossier(await readDossierFiles(place));
  return loadBundle(await readText(place), basename(place));
}

/**
 * The text of the file at a place, with its name; undefined where a folder is.
 * @throws UnreadableError as `readDossierFiles`, and if nothing is there
 */
export async function readFileAt(
  place: string,
): Promise<{ readonly name: string; readonly text: string } | undefined> {
  const kind = await kindOf(place);
  if (kind === "missing") throw new UnreadableError(`There is no folder or file ${place}.`);
  return kind === "folder" ? undefined : { name: basename(place), text: await readText(place) };
}

async function kindOf(place: string): Promise<"folder" | "file" | "missing"> {
  try {
    return (await stat(place)).isDirectory() ? "folder" : "file";
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return "missing";
    throw new UnreadableError(`${place} cannot be read (${codeOf(error)}).`);
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    throw new UnreadableError(`The folder ${folder} cannot be read (${codeOf(error)}).`);
  }
}

async function readText(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new UnreadableError(`The file ${file} cannot be read (${codeOf(error)}).`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableError(`The file ${file} is not UTF-8 text; save it as UTF-8.`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
}
