import type { Dossier } from "../../dossier/dossier.ts";
import { readJson } from "../../dossier/json-text.ts";
import { checkPart, type DossierFiles, loadDossier } from "../../dossier/load.ts";
import { layerIdOf } from "../../dossier/outline/layers.ts";
import { parsePath } from "../../dossier/path.ts";
import type { Problem } from "../../dossier/problem.ts";
import { inOrder } from "../../dossier/report-problem.ts";
import { checkProblems } from "../../reach/checks.ts";
import { derivedProblems, ownProblems } from "./derived.ts";
import type { DataFile } from "./files.ts";
import { type DataReading, readData } from "./read-data.ts";
import { sourcesInstead } from "./read-sources.ts";
import type { Reading } from "./reading.ts";

/** What came of a file: everything wrong, and the dossier with the file in it if that is sound. */
export interface DataCheck {
  readonly problems: readonly Problem[];
  readonly dossier?: Dossier;
}

/**
 * Checks a file that was taken away, by itself: its form, its texts, days and shapes, and what refers
 * to what within it. Never throws, whatever the text is.
 *
 * @param name - how problems call the file
 */
export function checkData(kind: DataFile, text: string, name: string): DataCheck {
  const read = readData(kind, text, name);
  const { reading } = read;
  const problems = [
    ...reading.problems,
    ...placed(checkPart(reading.contents, reading.known), reading, name),
  ];
  return { problems: inOrder(problems.length > 0 ? problems : ownProblems(read, name)) };
}

/**
 * Checks a file in place of its part of a dossier: the whole dossier with it, and then whether what
 * the file derives from the dossier is what the dossier gives. Never throws.
 *
 * @param files - the texts of the dossier's files, the part that is replaced among them
 */
export function checkDataIn(
  kind: DataFile,
  text: string,
  name: string,
  files: DossierFiles,
): DataCheck {
  const read = readData(kind, text, name);
  const { reading } = read;
  const loaded = loadDossier(files, contentsIn(read, files));
  const judged = loaded.ok ? checkProblems(loaded.value) : loaded.problems;
  // What the file tells of other files stands in for nothing, but a shape in it is one all the same.
  const shapes = new Map([...reading.known].filter(([file]) => layerIdOf(file) !== undefined));
  const problems = [
    ...reading.problems,
    ...placed([...judged, ...checkPart(new Map(), shapes)], reading, name),
  ];
  if (!loaded.ok || problems.length > 0) return { problems: inOrder(problems) };
  const derived = derivedProblems(read, loaded.value, name);
  return derived.length > 0
    ? { problems: inOrder(derived) }
    : { problems: [], dossier: loaded.value };
}

/** What the file holds in place of the dossier's; nothing of a file that could not be read. */
function contentsIn(read: DataReading, files: DossierFiles): ReadonlyMap<string, unknown> {
  const { contents } = read.reading;
  if ((read.kind !== "sources.json" && read.kind !== "sources.bib") || contents.size === 0) {
    return contents;
  }
  const original = readJson(files.get("sources.json") ?? "");
  const sources = sourcesInstead(read.reading, original.ok ? original.value : undefined);
  return new Map([["sources.json", sources]]);
}

/** Problems of the dossier's files where they stand in the file that was read. */
function placed(problems: readonly Problem[], reading: Reading, name: string): readonly Problem[] {
  const placeOf = (file: string, path: string) => reading.locate(file, parsePath(path));
  return problems.flatMap((problem) => {
    const place = placeOf(problem.file, problem.path);
    if (place === null) return [];
    return [
      {
        ...problem,
        ...(place !== undefined && { file: name, path: place }),
        details: {
          ...problem.details,
          ...firstIn(problem, placeOf, name),
          ...memberIn(problem, place),
        },
      },
    ];
  });
}

/** What a missing member is called in the file: the end of its place, such as `F12 (verdict)`. */
function memberIn({ code }: Problem, place: string | undefined): Problem["details"] {
  const [member] = /[\w-]+(?=\)?$)/.exec(place ?? "") ?? [];
  return code === "missing" && member !== undefined ? { member } : {};
}

/** The other place of an id that stands twice. */
function firstIn(
  { details: { first } }: Problem,
  placeOf: (file: string, path: string) => string | null | undefined,
  name: string,
): Problem["details"] {
  const [, file, path] = /^(.+?): (.*)$/s.exec(String(first ?? "")) ?? [];
  if (file === undefined || path === undefined) return {};
  const place = placeOf(file, path);
  return place === undefined || place === null ? {} : { first: `${name}: ${place}` };
}
