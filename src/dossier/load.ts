import { claimsSchema } from "./claims-schema.ts";
import { disagreementsSchema } from "./disagreements-schema.ts";
import type { Dossier } from "./dossier.ts";
import { readJson } from "./json-text.ts";
import { layerSchema } from "./layer-schema.ts";
import { manifestSchema } from "./manifest-schema.ts";
import { disagreementsFile } from "./outline/disagreements.ts";
import { layerIdOf } from "./outline/layers.ts";
import { type Contents, outlineOf } from "./outline.ts";
import type { Problem, Result } from "./problem.ts";
import { asObject, jsonType } from "./read-unknown.ts";
import { inOrder, problemAt } from "./report-problem.ts";
import { checkBrief } from "./rules/brief.ts";
import { checkIds } from "./rules/duplicate-ids.ts";
import { checkGrounds } from "./rules/grounds.ts";
import { checkLayerFiles } from "./rules/layer-files.ts";
import { checkQuotes } from "./rules/quotes.ts";
import { checkReferences } from "./rules/references.ts";
import { checkRepetitions } from "./rules/repetitions.ts";
import { checkSentences } from "./rules/sentences.ts";
import { checkShapes } from "./rules/shapes.ts";
import { checkSpeakers } from "./rules/speakers.ts";
import { checkUsage } from "./rules/usage.ts";
import { sourcesSchema } from "./sources-schema.ts";
import { checkStructure } from "./structure.ts";
import { unreadable, writtenTwice } from "./unreadable.ts";

/** The texts of a dossier's files by their path in its folder, such as `layers/capitals.geojson`. */
export type DossierFiles = ReadonlyMap<string, string>;

const requiredFiles: readonly string[] = ["dossier.json", "claims.json", "sources.json"];

/** The files beside `layers/`; a dossier may do without its disagreements. */
export const topFiles: readonly string[] = [...requiredFiles, disagreementsFile];

const checks = [
  checkLayerFiles,
  checkIds,
  checkReferences,
  checkUsage,
  checkBrief,
  checkGrounds,
  checkRepetitions,
  checkSpeakers,
  checkSentences,
  checkQuotes,
  checkShapes,
];

/**
 * Makes a dossier of the texts of its files, or says everything that is wrong with them, by file
 * and path. Never throws, whatever the texts are.
 *
 * @param instead - contents that stand in for files, whether these are there or not
 */
export function loadDossier(
  files: DossierFiles,
  instead: Contents = new Map<string, unknown>(),
): Result<Dossier> {
  const problems: Problem[] = [];
  const contents = new Map(instead);
  for (const [file, text] of files) {
    if (instead.has(file)) continue;
    if (!isDossierFile(file)) {
      problems.push(problemAt(file, [], "file-unexpected"));
      continue;
    }
    const reading = readJson(text);
    if (!reading.ok) problems.push(unreadable(file, reading.error));
    else {
      problems.push(...reading.duplicates.map((duplicate) => writtenTwice(file, duplicate)));
      contents.set(file, reading.value);
    }
  }
  return judge(contents, [...new Set([...files.keys(), ...instead.keys()])].sort(), problems);
}

/**
 * Everything wrong with some of a dossier's files by themselves. What they refer to in the others is
 * not looked up, and that these are not there is no problem.
 *
 * @param known - what is known of the others: not judged, but what refers to it is
 */
export function checkPart(
  contents: Contents,
  known: Contents = new Map<string, unknown>(),
): readonly Problem[] {
  const all = new Map([...known, ...contents]);
  const outline = outlineOf(all, [...all.keys()].sort());
  return inOrder([
    ...checkStructures(contents).problems,
    ...checks.flatMap((check) => check(outline)),
  ]);
}

/**
 * Makes a dossier of one text that holds all its files: a JSON object with their paths as names and
 * their contents as values. `name` is how problems call the text itself. Never throws.
 */
export function loadBundle(text: string, name: string): Result<Dossier> {
  const reading = readJson(text);
  if (!reading.ok) return { ok: false, problems: [unreadable(name, reading.error)] };
  const bundle = asObject(reading.value);
  if (!bundle) {
    const details = { expected: "object", received: jsonType(reading.value) };
    return { ok: false, problems: [problemAt(name, [], "wrong-type", details)] };
  }
  const problems = reading.duplicates.map((duplicate) => writtenTwice(name, duplicate));
  const files = Object.keys(bundle).sort();
  for (const file of files) {
    if (!isDossierFile(file)) problems.push(problemAt(file, [], "file-unexpected"));
  }
  return judge(new Map(Object.entries(bundle)), files, problems);
}

/** Judges what was read, beside the problems of what could not be. `files` names both. */
function judge(
  contents: Contents,
  files: readonly string[],
  unread: readonly Problem[],
): Result<Dossier> {
  const problems = [...unread];
  for (const file of requiredFiles) {
    if (!files.includes(file)) problems.push(problemAt(file, [], "file-missing"));
  }
  const structured = checkStructures(contents);
  problems.push(...structured.problems);
  const outline = outlineOf(contents, files);
  for (const check of checks) problems.push(...check(outline));
  return structured.dossier && problems.length === 0
    ? { ok: true, value: structured.dossier }
    : { ok: false, problems: inOrder(problems) };
}

/** Whether a path is one that a dossier may have. */
function isDossierFile(file: string): boolean {
  return topFiles.includes(file) || layerIdOf(file) !== undefined;
}

function checkStructures(contents: Contents): {
  readonly dossier: Dossier | undefined;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  function fit<T>(schema: Parameters<typeof checkStructure<T>>[0], file: string): T | undefined {
    if (!contents.has(file)) return undefined;
    const structured = checkStructure(schema, file, contents.get(file));
    problems.push(...structured.problems);
    return structured.value;
  }
  const manifest = fit(manifestSchema, "dossier.json");
  const claims = fit(claimsSchema, "claims.json");
  const sources = fit(sourcesSchema, "sources.json");
  const disagreements = contents.has(disagreementsFile)
    ? fit(disagreementsSchema, disagreementsFile)
    : [];
  const features = new Map(
    [...contents.keys()].flatMap((file) => {
      const id = layerIdOf(file);
      return id === undefined ? [] : [[id, fit(layerSchema, file)?.features]];
    }),
  );
  if (!manifest || !claims || !sources || !disagreements) return { dossier: undefined, problems };
  const layers = manifest.layers.map((entry) => ({
    ...entry,
    features: features.get(entry.id) ?? [],
  }));
  // The brands say what the rules beside this structure check: that every id exists and every
  // geometry holds. `types.test.ts` proves that the rest of the types agree.
  const dossier = { manifest, claims, sources, disagreements, layers } as unknown as Dossier;
  return { dossier, problems };
}
