import { readJson } from "../../dossier/json-text.ts";
import { member } from "../../dossier/read-unknown.ts";
import { byteOrderMark } from "./claims-csv.ts";
import { type DataFile, dataFiles } from "./files.ts";

/**
 * Which of the files to take away a text is, by what it holds; the name decides where that does not
 * tell, as of a file that is broken. Undefined where it is none of them: a dossier in one file,
 * perhaps.
 */
export function recognise(text: string, name: string): DataFile | undefined {
  const reading = readJson(text);
  return reading.ok
    ? (kindOfValue(reading.value) ?? kindOfName(name))
    : (kindOfText(text) ?? kindOfName(name));
}

function kindOfValue(value: unknown): DataFile | undefined {
  if (Array.isArray(value)) return isCslJson(value) ? "sources.json" : undefined;
  if (member(value, "@graph") !== undefined || member(value, "@context") !== undefined) {
    return "dossier.jsonld";
  }
  if (member(value, "type") === "FeatureCollection") return "features.geojson";
  // A dossier in one file has the names of files as its members.
  return member(value, "claims") !== undefined ? "claims.json" : undefined;
}

/** Whether a list is one of CSL-JSON, and not the dossier's own of claims, sources or disagreements. */
function isCslJson([first]: readonly unknown[]): boolean {
  const isOurs = ["statement", "question", "grade"].some(
    (name) => member(first, name) !== undefined,
  );
  return !isOurs && member(first, "type") !== undefined;
}

function kindOfText(text: string): DataFile | undefined {
  const bare = text.replace(byteOrderMark, "").trimStart();
  if (/^(@|%)/.test(bare)) return "sources.bib";
  const [first = ""] = bare.split(/[\r\n]/, 1);
  return first.includes("claim_id") ? "claims.csv" : undefined;
}

/** By the whole name, as when a file is downloaded twice: `claims (1).csv`; else by how it ends. */
function kindOfName(name: string): DataFile | undefined {
  const plain = name.toLowerCase();
  const [, stem = "", end = ""] = /^([a-z]+).*\.([a-z]+)$/.exec(plain) ?? [];
  const isNamed = (file: DataFile) => file === `${stem}.${end}`;
  const isOnly = (file: DataFile) => end !== "json" && file.endsWith(`.${end}`);
  return dataFiles.find(isNamed) ?? dataFiles.find(isOnly);
}
