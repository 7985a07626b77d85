import { checkDataPart } from "../../dossier/data-schema.ts";
import { readJson } from "../../dossier/json-text.ts";
import { member } from "../../dossier/read-unknown.ts";
import { unreadable, writtenTwice } from "../../dossier/unreadable.ts";
import type { DataFile } from "./files.ts";
import { type ClaimsCsvReading, readClaimsCsv } from "./read-claims-csv.ts";
import { readFeatures } from "./read-features.ts";
import { readLinkedData } from "./read-linked-data.ts";
import { readSourcesJson, type SourcesReading } from "./read-sources.ts";
import { readSourcesBib } from "./read-sources-bib.ts";
import { below, type Reading } from "./reading.ts";

/** What was read, by the kind of its file; `content` is the JSON value of one of JSON. */
export type DataReading =
  | { readonly kind: "claims.csv"; readonly reading: ClaimsCsvReading }
  | {
      readonly kind: "sources.json" | "sources.bib";
      readonly reading: SourcesReading;
    }
  | {
      readonly kind: "claims.json" | "features.geojson" | "dossier.jsonld";
      readonly reading: Reading;
      readonly content: unknown;
    };

/** Reads a file of a known kind. `name` is how problems call it. Never throws. */
export function readData(kind: DataFile, text: string, name: string): DataReading {
  if (kind === "claims.csv") return { kind, reading: readClaimsCsv(text, name) };
  if (kind === "sources.bib") return { kind, reading: readSourcesBib(text, name) };
  const json = readJson(text);
  const content = json.ok ? json.value : undefined;
  const problems = json.ok
    ? json.duplicates.map((duplicate) => writtenTwice(name, duplicate))
    : [unreadable(name, json.error)];
  if (kind === "sources.json") {
    const reading = readSourcesJson(json.ok ? content : [], name);
    return {
      kind,
      reading: {
        ...reading,
        ...(json.ok ? {} : nothing),
        problems: [...problems, ...reading.problems],
      },
    };
  }
  const reading = json.ok ? readers[kind](content, name) : { ...nothing, problems: [] };
  return { kind, content, reading: { ...reading, problems: [...problems, ...reading.problems] } };
}

const nothing = {
  contents: new Map<string, unknown>(),
  known: new Map<string, unknown>(),
  locate: () => undefined,
};

const readers = {
  "claims.json": (content: unknown, file: string): Reading => ({
    contents: new Map([["claims.json", member(content, "claims")]]),
    known: new Map(),
    problems: checkDataPart("claims.json", file, content),
    locate: below("claims.json", "claims"),
  }),
  "features.geojson": readFeatures,
  "dossier.jsonld": readLinkedData,
} as const;
