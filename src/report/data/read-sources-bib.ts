import { plugins } from "@citation-js/core";
import type { Source } from "../../dossier/model.ts";
import { formatPath, type Path } from "../../dossier/path.ts";
import type { Problem } from "../../dossier/problem.ts";
import { problemAt } from "../../dossier/report-problem.ts";
import { bibtexOf, readBibtex } from "../citation/bibtex.ts";
import { type CslItem, cslItem } from "../citation/csl-item.ts";
import { readItems, type SourcesReading } from "./read-sources.ts";
import { unread } from "./reading.ts";

/** The fields that `bibtexOf` writes. */
const fields: readonly string[] = [
  "author",
  "title",
  "journal",
  "howpublished",
  "publisher",
  "institution",
  "organization",
  "school",
  "version",
  "year",
  "month",
  "day",
  "date",
  "language",
  "url",
  "urldate",
  "note",
  "entrysubtype",
];

/** The field in which a member of an item stands, where it is called otherwise. */
const fieldOf: Readonly<Record<string, string>> = {
  type: "entrysubtype",
  URL: "url",
  issued: "year",
  accessed: "urldate",
  "container-title": "journal",
};

/** Entries before they become items. The reader has them, its types in `citation/` do not. */
interface EntryReader {
  data(
    text: string,
    format: "@biblatex/text",
  ): readonly { readonly label: string; readonly properties: Readonly<Record<string, unknown>> }[];
}

/** Reads BibTeX that `sourcesBib` has written. Places are the line of an entry, its key and its field. */
export function readSourcesBib(text: string, file: string): SourcesReading {
  const lines = entryLines(text);
  const placeOf =
    (label: string, at: number) =>
    ([name, ...rest]: Path): string => {
      const field = typeof name === "string" ? (fieldOf[name] ?? name) : name;
      // The id is the key itself.
      const isKey = field === undefined || field === "id";
      const inner = isKey ? "" : `.${formatPath([field, ...rest])}`;
      return `${lines[at] ?? 1}: ${label}${inner}`;
    };
  try {
    const entries = (plugins.input as unknown as EntryReader).data(text, "@biblatex/text");
    const items = readBibtex(text);
    const placed = items.map((item, at) => ({
      item,
      placeOf: placeOf(entries[at]?.label ?? item.id, at),
    }));
    const unknown = entries.flatMap(({ label, properties }, at): readonly Problem[] =>
      Object.keys(properties)
        .filter((name) => !fields.includes(name))
        .map((name) => ({
          file,
          path: placeOf(label, at)([name]),
          code: "unknown-member",
          details: { member: name },
        })),
    );
    const reading = readItems(placed, file, asBibItem);
    return { ...reading, problems: [...unknown, ...reading.problems] };
  } catch (error) {
    const [, line = 1, column = 1] = /line (\d+) col (\d+)/.exec(String(error)) ?? [];
    const details = { line: Number(line), column: Number(column) };
    const nothing = unread(problemAt(file, [], "data-bib-syntax", details));
    return { ...nothing, items: [], all: [], asItem: asBibItem };
  }
}

/** An item as it comes back from BibTeX. */
function asBibItem(source: Source): CslItem | undefined {
  return readBibtex(bibtexOf([cslItem(source)]))[0];
}

/** The line on which each entry begins, from 1. */
function entryLines(text: string): readonly number[] {
  return text.split("\n").flatMap((line, at) => {
    const entries = line.match(/@(?!comment|string|preamble)\w+\s*[{(]/gi) ?? [];
    return entries.map(() => at + 1);
  });
}
