import { checkDataPart } from "../../dossier/data-schema.ts";
import { isReachRef } from "../../dossier/lookup.ts";
import { formatPath, type Path } from "../../dossier/path.ts";
import type { Problem } from "../../dossier/problem.ts";
import { asList, asObject, asText, jsonType, member } from "../../dossier/read-unknown.ts";
import { problemAt } from "../../dossier/report-problem.ts";
import { languages } from "../../i18n/language.ts";
import { differences } from "./differences.ts";
import { unplaced } from "./features-file.ts";
import { type Reading, unread } from "./reading.ts";

/** The reaches among the features, as a layer of their own: their shapes are judged like all. */
const reachLayer = ":reaches";

/** What a feature holds beside what it says in its layer's file. */
const derived = ["layer", "role", "facts", "claims", "disagreements"];

/**
 * Reads what `featuresGeojson` has written: the files of the layers, and of the manifest and the
 * claims what the features tell of them. Never throws.
 */
export function readFeatures(content: unknown, file: string): Reading {
  if (!asObject(content)) {
    const details = { expected: "object", received: jsonType(content) };
    return unread(problemAt(file, [], "wrong-type", details));
  }
  const problems: Problem[] = [...checkDataPart("features.geojson", file, content)];
  const features = asList(member(content, "features"));
  /** By file of a layer: its features, and where each stands here. */
  const layers = new Map<string, { readonly feature: unknown; readonly at: number }[]>();
  const recipes: { readonly recipe: unknown; readonly at: number }[] = [];
  for (const [at, feature] of features.entries()) {
    const id = asText(member(feature, "id"));
    const properties = member(feature, "properties");
    const path: Path = ["features", at];
    if (id === unplaced) problems.push(...checkDataPart("unplaced", file, feature, path));
    else if (id !== undefined && isReachRef(id)) {
      problems.push(...checkDataPart("reach", file, feature, path));
      recipes.push({ recipe: member(properties, "recipe"), at });
      put(reachLayer, { ...asObject(feature), properties: { context: true } }, at);
    } else {
      const own = Object.entries(asObject(properties) ?? {});
      const beside = Object.fromEntries(own.filter(([name]) => derived.includes(name)));
      problems.push(...checkDataPart("layer-feature", file, beside, [...path, "properties"]));
      const layer = asText(member(properties, "layer"));
      if (layer !== undefined) put(layer, ofLayer(feature), at);
    }
  }

  function put(layer: string, feature: unknown, at: number): void {
    const name = `layers/${layer}.geojson`;
    const others = layers.get(name);
    if (others) others.push({ feature, at });
    else layers.set(name, [{ feature, at }]);
  }

  const collections = [...layers].map(
    ([name, entries]) =>
      [
        name,
        { type: "FeatureCollection", features: entries.map(({ feature }) => feature) },
      ] as const,
  );
  const isReaches = ([name]: readonly [string, unknown]) => name === `layers/${reachLayer}.geojson`;
  const mentioned = mentionsIn(features, file);
  const listed = member(content, "layers");
  const manifest = {
    layers: Array.isArray(listed) ? [...listed, { id: reachLayer }] : undefined,
    overlays: member(content, "overlays"),
    reaches: recipes.map(({ recipe }) => recipe),
  };
  return {
    contents: new Map(collections.filter((entry) => !isReaches(entry))),
    known: new Map<string, unknown>([
      ...collections.filter(isReaches),
      ["dossier.json", manifest],
      ["claims.json", mentioned.claims.map(({ id }) => ({ id }))],
    ]),
    problems: [...problems, ...mentioned.problems],
    locate(of, path) {
      const entries = layers.get(of);
      if (entries) return placeInLayer(entries, path);
      const [top, index, ...rest] = path;
      if (of === "claims.json") return formatPath(mentioned.claims[Number(top)]?.path ?? []);
      if (of !== "dossier.json") return undefined;
      const at = recipes[Number(index)]?.at;
      return top === "reaches" && at !== undefined
        ? formatPath(["features", at, "properties", "recipe", ...rest])
        : formatPath(path);
    },
  };
}

/** A feature as its layer's file has it. What stands too much in it is left for the schema. */
function ofLayer(feature: unknown): unknown {
  const { properties, ...rest } = asObject(feature) ?? {};
  const own = asObject(properties);
  if (!own) return feature;
  const flat = languages.map((language) => `name_${language}`);
  const others = Object.entries(own).filter(
    ([name]) => !derived.includes(name) && !flat.includes(name),
  );
  const name = languages.flatMap((language): [string, unknown][] =>
    Object.hasOwn(own, `name_${language}`) ? [[language, own[`name_${language}`]]] : [],
  );
  return { ...rest, properties: { name: Object.fromEntries(name), ...Object.fromEntries(others) } };
}

function placeInLayer(entries: readonly { readonly at: number }[], path: Path): string {
  const [top, index, ...rest] = path;
  const at = entries[Number(index ?? 0)]?.at;
  if (at === undefined) return "";
  // What is wrong with the layer's file as a whole is that its features name it.
  if (top === undefined) return formatPath(["features", at, "properties", "layer"]);
  const [properties, name, language] = rest;
  const isName = properties === "properties" && name === "name" && language !== undefined;
  return formatPath(["features", at, ...(isName ? [properties, `name_${language}`] : rest)]);
}

interface Mentioned {
  readonly id: unknown;
  readonly path: Path;
}

/** The claims that features name, each once; where two features tell a claim differently, that is told. */
function mentionsIn(
  features: readonly unknown[],
  file: string,
): { readonly claims: readonly Mentioned[]; readonly problems: readonly Problem[] } {
  const known = new Map<unknown, Mentioned & { readonly entry: unknown }>();
  const problems: Problem[] = [];
  for (const [at, feature] of features.entries()) {
    for (const [place, entry] of asList(
      member(member(feature, "properties"), "claims"),
    ).entries()) {
      const id = member(entry, "id");
      const path: Path = ["features", at, "properties", "claims", place];
      const earlier = known.get(id);
      if (earlier) {
        const first = formatPath(earlier.path.slice(0, -1));
        for (const problem of differences(file, earlier.entry, entry, path)) {
          problems.push(repeating(first, problem));
        }
      } else if (typeof id === "string") known.set(id, { id, path: [...path, "id"], entry });
    }
  }
  return { claims: [...known.values()], problems };
}

/** What is other in a repetition, by where it was said first; what lacks or is too much says so itself. */
function repeating(first: string, problem: Problem): Problem {
  if (problem.code !== "data-differs") return problem;
  const expected = problem.details?.expected ?? "";
  return { ...problem, code: "data-repeats", details: { first, expected } };
}
