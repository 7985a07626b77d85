import type { Dossier } from "../../dossier/dossier.ts";
import { claimsCsv } from "./claims-csv.ts";
import { claimsJson } from "./claims-json.ts";
import { reachesOf } from "./derived.ts";
import { featuresGeojson } from "./features-file.ts";
import type { DataFile } from "./files.ts";
import { dossierJsonld } from "./linked-data/graph.ts";
import { sourcesBib, sourcesJson } from "./sources-files.ts";

/** How each file is written. All UTF-8. */
const writers: Readonly<Record<DataFile, (dossier: Dossier) => string>> = {
  "claims.csv": claimsCsv,
  "claims.json": claimsJson,
  "sources.json": sourcesJson,
  "sources.bib": sourcesBib,
  "features.geojson": (dossier) => featuresGeojson(dossier, reachesOf(dossier)),
  "dossier.jsonld": dossierJsonld,
};

/** The text of one of the files that a reader can take away. It computes what is computed in it. */
export function dataText(dossier: Dossier, file: DataFile): string {
  return writers[file](dossier);
}
