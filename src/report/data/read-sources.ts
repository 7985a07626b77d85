import type { Source } from "../../dossier/model.ts";
import { formatPath, type Path, parsePath } from "../../dossier/path.ts";
import type { Problem } from "../../dossier/problem.ts";
import { asList, asObject, asText, jsonType, member } from "../../dossier/read-unknown.ts";
import { excerpt, problemAt } from "../../dossier/report-problem.ts";
import { cslItem } from "../citation/csl-item.ts";
import { readSeenNote } from "../citation/seen-note.ts";
import { differences } from "./differences.ts";
import { type Reading, unread } from "./reading.ts";
import { dossierItemId } from "./sources-files.ts";

export interface SourcesReading extends Reading {
  /** The items of the sources, with the place of each in the file. */
  readonly items: readonly PlacedItem[];
  /** These and the item of the dossier itself. */
  readonly all: readonly PlacedItem[];
  /** What a source becomes in this file and its reader, where that is less exact than the dossier. */
  readonly asItem: (source: Source) => unknown;
}

export interface PlacedItem {
  readonly item: unknown;
  /** The place of one of its members; of itself where it is empty. */
  readonly placeOf: (inner: Path) => string;
}

/** The members of a source that an item has under the same name. */
const shared = ["id", "type", "title", "author", "issued", "publisher", "URL", "language"];

/** Reads CSL-JSON that `sourcesJson` has written. Never throws. */
export function readSourcesJson(content: unknown, file: string): SourcesReading {
  if (!Array.isArray(content)) {
    const details = { expected: "array", received: jsonType(content) };
    const nothing = unread(problemAt(file, [], "wrong-type", details));
    return { ...nothing, items: [], all: [], asItem: cslItem };
  }
  const items = asList(content).map(
    (item, at): PlacedItem => ({ item, placeOf: (inner) => formatPath([at, ...inner]) }),
  );
  return readItems(items, file, cslItem);
}

/** Reads items as the dossier's sources: grade and how a source was seen stand in an item's note. */
export function readItems(
  all: readonly PlacedItem[],
  file: string,
  asItem: SourcesReading["asItem"],
): SourcesReading {
  const items = all.filter(({ item }) => member(item, "id") !== dossierItemId);
  const notes = items.map(({ item }) => readSeenNote(asText(member(item, "note")) ?? ""));
  const problems = items.flatMap(({ item, placeOf }, at): readonly Problem[] =>
    !asObject(item) || notes[at]
      ? []
      : [
          {
            file,
            path: placeOf(["note"]),
            code: "data-note",
            details: { found: excerpt(member(item, "note") ?? "") },
          },
        ],
  );
  const sources = items.map(({ item }, at) =>
    asObject(item)
      ? Object.fromEntries([
          ...shared.flatMap((name) =>
            member(item, name) === undefined ? [] : [[name, member(item, name)]],
          ),
          ...Object.entries(notes[at] ?? {}),
        ])
      : item,
  );
  return {
    contents: new Map([["sources.json", sources]]),
    known: new Map(),
    problems,
    locate(of, [at, ...inner]) {
      if (of !== "sources.json") return undefined;
      if (at === undefined) return "";
      const [name] = inner;
      const isOfNote = name === "grade" || name === "seen";
      if (isOfNote && !notes[Number(at)]) return null;
      return items[Number(at)]?.placeOf(isOfNote ? ["note"] : inner) ?? "";
    },
    items,
    all,
    asItem,
  };
}

/**
 * The sources that were read, each as exact as the dossier's own where it is the same: an address
 * with letters beyond ASCII is escaped in the file, and BibTeX knows no two blanks.
 *
 * @param originals - the content of the dossier's `sources.json`, of which nothing is known
 */
export function sourcesInstead(reading: SourcesReading, originals: unknown): readonly unknown[] {
  const byId = new Map(asList(originals).map((each) => [member(each, "id"), each]));
  const read = asList(reading.contents.get("sources.json"));
  return read.map((source, at) => {
    const original = byId.get(member(source, "id"));
    const item = reading.items[at]?.item;
    return original !== undefined && isSameItem(reading, original, item) ? original : source;
  });
}

function isSameItem({ asItem }: SourcesReading, original: unknown, item: unknown): boolean {
  try {
    return differences("", asItem(original as Source), item).length === 0;
  } catch {
    // The dossier's own entry may be anything: then it is not the same.
    return false;
  }
}

/** Everything in which the items of a file differ from those that are expected, by their ids. */
export function itemDifferences(
  found: readonly PlacedItem[],
  file: string,
  expected: readonly unknown[],
): readonly Problem[] {
  const wanted = new Map(expected.map((item) => [member(item, "id"), item]));
  const ids = found.map(({ item }) => member(item, "id"));
  return [
    ...found.flatMap(({ item, placeOf }, at): readonly Problem[] => {
      const own = wanted.get(ids[at]);
      if (!own) {
        const details = { entry: excerpt(item) };
        return [{ file, path: placeOf([]), code: "data-unexpected", details }];
      }
      return differences("", own, item).map(({ path, ...rest }) => ({
        ...rest,
        file,
        path: placeOf(parsePath(path)),
      }));
    }),
    ...[...wanted]
      .filter(([id]) => !ids.includes(id))
      .map(([, item]) => problemAt(file, [], "data-lacking", { entry: excerpt(item) })),
  ];
}
