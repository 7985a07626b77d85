import Papa from "papaparse";
import type { Problem } from "../../dossier/problem.ts";
import { excerpt, problemAt } from "../../dossier/report-problem.ts";
import { byteOrderMark } from "./claims-csv.ts";
import { columnNames } from "./claims-csv-columns.ts";
import { unguarded } from "./formula-guard.ts";

/** A row of a table that holds something. */
export interface TableRow {
  /** As spreadsheets count: the first is that of the columns' names. */
  readonly number: number;
  /** The texts by the names of their columns; what is empty is absent. */
  readonly cells: ReadonlyMap<string, string>;
}

export interface Table {
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
  /** The cell of a row and column as spreadsheets name it, with the column's name: `F12 (verdict)`. */
  readonly cellAt: (row: number, column: string) => string;
}

/**
 * Reads a table of the known columns, in any order, as it was written or as a spreadsheet has saved
 * it: with commas, semicolons or tabs, with any line ends. Never throws.
 */
export function readTable(text: string, file: string): Table {
  const bare = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  const [newline = "\n"] = /\r\n|\n|\r/.exec(bare) ?? [];
  const { data, errors } = Papa.parse<string[]>(bare, {
    delimiter: delimiterOf(bare),
    newline: newline as "\r\n",
  });
  const [header = [], ...body] = data;
  const names = header.map((name) => unguarded(name).trim());
  const cellAt = (row: number, column: string) => {
    const at = names.indexOf(column);
    return at < 0 ? `A${row}` : `${columnLetters(at)}${row} (${column})`;
  };
  const rows = body.flatMap((cells, index): TableRow[] => {
    if (cells.every((cell) => cell === "")) return [];
    const filled = cells.flatMap((cell, at): [string, string][] => {
      const name = names[at];
      return name === undefined || cell === "" ? [] : [[name, unguarded(cell)]];
    });
    return [{ number: index + 2, cells: new Map(filled) }];
  });
  const lengths = body.flatMap((cells, index) =>
    cells.length > 1 && cells.length !== names.length
      ? [
          at(`A${index + 2}`, "data-csv-row", {
            cells: cells.length,
            columns: names.length,
          }),
        ]
      : [],
  );
  const quotes = errors
    .filter(({ type }) => type === "Quotes")
    // One quotation mark that is missing breaks all that follows.
    .slice(0, 1)
    .map(({ row = 0 }) => at(`A${row + 1}`, "data-csv-quotes"));

  function at(path: string, code: Problem["code"], details: Problem["details"] = {}): Problem {
    return { file, path, code, details };
  }
  return {
    rows,
    problems: [...headerProblems(names, file), ...(quotes.length > 0 ? quotes : lengths)],
    cellAt,
  };
}

/** What divides the names of the columns, which hold none of these. */
function delimiterOf(text: string): string {
  const [first = ""] = text.split(/[\r\n]/, 1);
  const count = (sign: string) => first.split(sign).length;
  const [delimiter = ","] = [",", ";", "\t"].toSorted((one, other) => count(other) - count(one));
  return delimiter;
}

function headerProblems(names: readonly string[], file: string): readonly Problem[] {
  const missing = columnNames
    .filter((name) => !names.includes(name))
    .map((column) => problemAt(file, [], "data-csv-column-missing", { column }));
  const others = names.flatMap((name, at): readonly Problem[] => {
    const isKnown = columnNames.includes(name);
    if (isKnown && names.indexOf(name) === at) return [];
    const code = isKnown ? "data-csv-column-twice" : "data-csv-column-unknown";
    return [{ file, path: `${columnLetters(at)}1`, code, details: { column: excerpt(name) } }];
  });
  return [...missing, ...others];
}

/** `A` to `Z`, `AA` and so on, from 0. */
function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last;
}
