import type { Dossier } from "../../dossier/dossier.ts";
import { isReachRef } from "../../dossier/lookup.ts";
import type { Source } from "../../dossier/model.ts";
import type { Problem } from "../../dossier/problem.ts";
import { asList, asText, member } from "../../dossier/read-unknown.ts";
import { excerpt } from "../../dossier/report-problem.ts";
import { reachShape } from "../../reach/shape.ts";
import { readBibtex } from "../citation/bibtex.ts";
import { claimRows } from "./claims-csv.ts";
import { dossierColumns, sourceColumns } from "./claims-csv-columns.ts";
import { claimsFile } from "./claims-json.ts";
import { differences } from "./differences.ts";
import { type DataFeature, featuresFile, type ReachFeatureProperties } from "./features-file.ts";
import { graphOf } from "./linked-data/graph.ts";
import { reachProblems } from "./reach-agreement.ts";
import type { ClaimsCsvReading } from "./read-claims-csv.ts";
import type { DataReading } from "./read-data.ts";
import { itemDifferences } from "./read-sources.ts";
import { sourceItems, sourcesBib } from "./sources-files.ts";

/** The shapes of all reaches of a dossier. */
export function reachesOf(dossier: Dossier) {
  return dossier.manifest.reaches.map((recipe) => reachShape(dossier, recipe));
}

/**
 * What is derived in a file, and is not what the dossier gives with the file's own contents in it:
 * heads, what is repeated, what hangs on a shape, the shapes of reaches.
 */
export function derivedProblems(
  read: DataReading,
  dossier: Dossier,
  file: string,
): readonly Problem[] {
  switch (read.kind) {
    case "claims.csv":
      return cellDifferences(read.reading, dossier, file);
    case "sources.json":
      return itemDifferences(read.reading.all, file, sourceItems(dossier));
    case "sources.bib":
      return itemDifferences(read.reading.all, file, readBibtex(sourcesBib(dossier)));
    case "claims.json":
      return differences(file, plain(claimsFile(dossier)), read.content);
    case "dossier.jsonld":
      return differences(file, plain(graphOf(dossier)), read.content);
    case "features.geojson": {
      const expected = plain(featuresFile(dossier, reachesOf(dossier)));
      const wrong = reachDifferences(read.content, dossier, file);
      return [...wrong, ...differences(file, expected, withShapesOf(read.content, expected))];
    }
  }
}

/** What can be said of it without the dossier, once its contents are sound by themselves. */
export function ownProblems(read: DataReading, file: string): readonly Problem[] {
  switch (read.kind) {
    case "sources.json":
    case "sources.bib": {
      const sources = asList(read.reading.contents.get("sources.json")) as readonly Source[];
      return itemDifferences(read.reading.items, file, sources.map(read.reading.asItem));
    }
    case "features.geojson": {
      const layers = [...read.reading.contents].map(([name, content]) => ({
        id: name.replace(/^layers\/|\.geojson$/g, ""),
        features: member(content, "features"),
      })) as unknown as Dossier["layers"];
      return reachDifferences(read.content, { layers }, file);
    }
    default:
      return [];
  }
}

/** Cells that repeat what sources and manifest say, and say something else: each told once. */
function cellDifferences(
  { table, byClaim }: ClaimsCsvReading,
  dossier: Dossier,
  file: string,
): readonly Problem[] {
  const expected = claimRows(dossier);
  const told = new Set<string>();
  const once = (key: string) => !told.has(key) && told.add(key).size > 0;
  return byClaim.flatMap(({ rows, evidence }, at) =>
    (evidence.length > 0 ? evidence : rows).flatMap(({ number, cells }, entry) => {
      const source = cells.get("source_id") ?? "";
      const columns = [
        ...sourceColumns.map(({ name }) => ({ name, key: `${source} ${name}` })),
        ...dossierColumns.map(({ name }) => ({ name, key: name })),
      ];
      return columns.flatMap(({ name, key }): readonly Problem[] => {
        const found = cells.get(name) ?? "";
        const given = expected[at]?.[entry]?.get(name) ?? "";
        if (found === given || !once(key)) return [];
        const details = { found: excerpt(found), expected: excerpt(given) };
        return [{ file, path: table.cellAt(number, name), code: "data-differs", details }];
      });
    }),
  );
}

/** Reaches whose shape is not what their recipe gives. */
function reachDifferences(
  content: unknown,
  layers: Pick<Dossier, "layers">,
  file: string,
): readonly Problem[] {
  return asList(member(content, "features")).flatMap((feature, at) =>
    isReachRef(asText(member(feature, "id")) ?? "")
      ? reachProblems(file, at, feature as DataFeature<ReachFeatureProperties>, layers)
      : [],
  );
}

/** The content with its reaches' shapes and errors as expected: these are judged by themselves. */
function withShapesOf(content: unknown, expected: unknown): unknown {
  const shapes = new Map(
    asList(member(expected, "features")).map((feature) => [member(feature, "id"), feature]),
  );
  const features = asList(member(content, "features")).map((feature) => {
    const id = asText(member(feature, "id"));
    const own = id !== undefined && isReachRef(id) ? shapes.get(id) : undefined;
    if (!own) return feature;
    const errorMeters = member(member(own, "properties"), "errorMeters");
    const properties = { ...(member(feature, "properties") as object), errorMeters };
    return { ...(feature as object), properties, geometry: member(own, "geometry") };
  });
  return { ...(content as object), features };
}

/** As it stands in a file. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
