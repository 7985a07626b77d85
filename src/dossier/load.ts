import { claimsSchema } from "./claims-schema.ts";
import { type DuplicateKey, type JsonError, readJson } from "./json-text.ts";
import { layerSchema } from "./layer-schema.ts";
import { manifestSchema } from "./manifest-schema.ts";
import type { Dossier } from "./model.ts";
import { layerIdOf, outlineOf } from "./outline.ts";
import type { Problem, Result } from "./problem.ts";
import { excerpt, inOrder, problemAt } from "./report-problem.ts";
import { checkIds } from "./rules/duplicate-ids.ts";
import { checkGrounds } from "./rules/grounds.ts";
import { checkLayerFiles } from "./rules/layer-files.ts";
import { checkQuotes } from "./rules/quotes.ts";
import { checkReferences } from "./rules/references.ts";
import { checkShapes } from "./rules/shapes.ts";
import { checkUsage } from "./rules/usage.ts";
import { sourcesSchema } from "./sources-schema.ts";
import { checkStructure } from "./structure.ts";

/** The texts of a dossier's files by their path in its folder, such as `layers/capitals.geojson`. */
export type DossierFiles = ReadonlyMap<string, string>;

const requiredFiles = ["dossier.json", "claims.json", "sources.json"] as const;

/**
 * Makes a dossier of the texts of its files, or says everything that is wrong with them, by file
 * and path. Never throws, whatever the texts are.
 */
export function loadDossier(files: DossierFiles): Result<Dossier> {
  const problems: Problem[] = [];
  const contents = new Map<string, unknown>();
  for (const [file, text] of files) {
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
  for (const file of requiredFiles) {
    if (!files.has(file)) problems.push(problemAt(file, [], "file-missing"));
  }

  const structured = checkStructures(contents);
  problems.push(...structured.problems);

  const outline = outlineOf(contents, [...files.keys()]);
  for (const check of [
    checkLayerFiles,
    checkIds,
    checkReferences,
    checkUsage,
    checkGrounds,
    checkQuotes,
    checkShapes,
  ]) {
    problems.push(...check(outline));
  }
  if (structured.dossier && problems.length === 0) return { ok: true, value: structured.dossier };
  return { ok: false, problems: inOrder(problems) };
}

/** Whether a path is one that a dossier may have. */
export function isDossierFile(file: string): boolean {
  return (requiredFiles as readonly string[]).includes(file) || layerIdOf(file) !== undefined;
}

function unreadable(file: string, error: JsonError | "too-deep"): Problem {
  return error === "too-deep"
    ? problemAt(file, [], "json-nesting")
    : problemAt(file, [], "json-syntax", { ...error });
}

function writtenTwice(file: string, { path, line }: DuplicateKey): Problem {
  return problemAt(file, path, "json-duplicate-key", { member: excerpt(path.at(-1)), line });
}

function checkStructures(contents: ReadonlyMap<string, unknown>): {
  readonly dossier: Dossier | undefined;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  function judge<T>(schema: Parameters<typeof checkStructure<T>>[0], file: string): T | undefined {
    if (!contents.has(file)) return undefined;
    const structured = checkStructure(schema, file, contents.get(file));
    problems.push(...structured.problems);
    return structured.value;
  }
  const manifest = judge(manifestSchema, "dossier.json");
  const claims = judge(claimsSchema, "claims.json");
  const sources = judge(sourcesSchema, "sources.json");
  const features = new Map(
    [...contents.keys()].flatMap((file) => {
      const id = layerIdOf(file);
      return id === undefined ? [] : [[id, judge(layerSchema, file)?.features]];
    }),
  );
  if (!manifest || !claims || !sources) return { dossier: undefined, problems };
  const layers = manifest.layers.map((entry) => ({
    ...entry,
    features: features.get(entry.id) ?? [],
  }));
  // The brands say what the rules beside this structure check: that every id exists and every
  // geometry holds. `model.test-d.ts` proves that the rest of the types agree.
  const dossier = { manifest, claims, sources, layers } as unknown as Dossier;
  return { dossier, problems };
}
