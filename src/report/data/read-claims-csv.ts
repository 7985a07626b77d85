import type { Path } from "../../dossier/path.ts";
import type { Problem } from "../../dossier/problem.ts";
import { excerpt } from "../../dossier/report-problem.ts";
import {
  claimColumns,
  dossierColumns,
  evidenceColumns,
  type MemberColumn,
  rareColumns,
  sourceColumns,
} from "./claims-csv-columns.ts";
import { readTable, type Table, type TableRow } from "./csv-table.ts";
import type { Reading } from "./reading.ts";

/** What the rows of one claim say. */
export interface ClaimRows {
  readonly rows: readonly TableRow[];
  /** Those of its rows that hold a passage of evidence, in the order of its evidence. */
  readonly evidence: readonly TableRow[];
}

export interface ClaimsCsvReading extends Reading {
  readonly table: Table;
  /** By the claim's place among the claims. */
  readonly byClaim: readonly ClaimRows[];
}

const membersOfClaim = [...claimColumns, ...rareColumns];

/**
 * Reads what `claimsCsv` has written: rows with the same `claim_id` are one claim, wherever they
 * stand, and give its evidence in their order. Never throws.
 */
export function readClaimsCsv(text: string, file: string): ClaimsCsvReading {
  const table = readTable(text, file);
  // A row without an id is a claim by itself, which then lacks one.
  const byId = grouped(table.rows, ({ cells, number }) => cells.get("claim_id") ?? `\0${number}`);
  const byClaim = [...byId.values()].map(
    (rows): ClaimRows => ({ rows, evidence: rows.filter(holdsEvidence) }),
  );
  // Where cells are not under their columns, nothing can be said of what they hold.
  const isTable = !table.problems.some(({ code }) => code.startsWith("data-csv-"));
  const claims = byClaim.map(({ rows: [first], evidence }) => ({
    features: [],
    brief: [],
    ...memberOf(first, membersOfClaim),
    evidence: evidence.map((row) => memberOf(row, evidenceColumns)),
  }));
  return {
    contents: new Map(isTable ? [["claims.json", claims]] : []),
    known: new Map(),
    problems: [...table.problems, ...(isTable ? repetitionProblems(table, file, byClaim) : [])],
    locate: (of, path) => (of === "claims.json" ? placeOf(table, byClaim, path) : undefined),
    table,
    byClaim,
  };
}

function grouped(
  rows: readonly TableRow[],
  keyOf: (row: TableRow) => string,
): ReadonlyMap<string, readonly TableRow[]> {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

function holdsEvidence({ cells }: TableRow): boolean {
  return evidenceColumns.some(({ name }) => cells.has(name));
}

/** An object of the filled cells of some columns, each at its path. */
function memberOf(row: TableRow | undefined, columns: readonly MemberColumn[]): object {
  const value: Record<string, unknown> = {};
  for (const { name, path, form } of columns) {
    const text = row?.cells.get(name);
    if (text === undefined) continue;
    let inner = value;
    for (const step of path.slice(0, -1)) {
      inner[step] ??= {};
      inner = inner[step] as Record<string, unknown>;
    }
    inner[path.at(-1) ?? ""] = cellValue(text, form);
  }
  return value;
}

function cellValue(text: string, form: MemberColumn["form"]): unknown {
  if (form === "list") return text.split(/\s+/).filter((part) => part !== "");
  // What is no number is left a text, which the schema refuses.
  if (form === "number" && /^-?\d+(\.\d+)?(e\+?\d+)?$/i.test(text.trim())) return Number(text);
  return text;
}

/** Where a place of `claims.json` stands in the table. */
function placeOf(table: Table, byClaim: readonly ClaimRows[], path: Path): string {
  const [at, ...rest] = path;
  const rows = byClaim[Number(at)];
  const first = rows?.rows[0]?.number;
  if (!rows || first === undefined) return "";
  const [member, index, ...inner] = rest;
  if (member === "evidence" && index !== undefined) {
    const row = rows.evidence[Number(index)]?.number ?? first;
    return table.cellAt(row, columnOf(evidenceColumns, inner) ?? "bearing");
  }
  const fallback = member === "evidence" ? "bearing" : "claim_id";
  return table.cellAt(first, columnOf(membersOfClaim, rest) ?? fallback);
}

/** The column that holds a member, or the first of those that hold its parts. */
function columnOf(columns: readonly MemberColumn[], path: Path): string | undefined {
  if (path.length === 0) return undefined;
  const isOneIn = (one: Path, other: Path) => one.every((step, at) => other[at] === step);
  return columns.find((each) => isOneIn(each.path, path) || isOneIn(path, each.path))?.name;
}

/** What is repeated must be the same, and repeated for a passage: of a claim in its rows, of a source and of the dossier in all. */
function repetitionProblems(
  table: Table,
  file: string,
  byClaim: readonly ClaimRows[],
): readonly Problem[] {
  const bySource = grouped(table.rows, ({ cells }) => cells.get("source_id") ?? "");
  const names = (columns: readonly { readonly name: string }[]) => columns.map(({ name }) => name);
  return [
    ...byClaim.flatMap(({ rows }) => differingFrom(rows, names(membersOfClaim))),
    ...byClaim.flatMap(withoutEvidence),
    ...[...bySource.values()].flatMap((rows) => differingFrom(rows, names(sourceColumns))),
    ...differingFrom(table.rows, names(dossierColumns)),
  ];

  /** A claim has several rows only for its passages. */
  function withoutEvidence({ rows, evidence }: ClaimRows): Problem[] {
    if (rows.length === 1) return [];
    return rows
      .filter((row) => !evidence.includes(row))
      .map(({ number }) => {
        const path = table.cellAt(number, "bearing");
        return { file, path, code: "missing", details: { member: "bearing" } };
      });
  }

  function differingFrom(rows: readonly TableRow[], columns: readonly string[]): Problem[] {
    const [first, ...others] = rows;
    return others.flatMap((row) =>
      columns
        .filter((column) => row.cells.get(column) !== first?.cells.get(column))
        .map((column): Problem => {
          const expected = excerpt(first?.cells.get(column) ?? "");
          const details = { first: table.cellAt(first?.number ?? 1, column), expected };
          return {
            file,
            path: table.cellAt(row.number, column),
            code: "data-repeats",
            details,
          };
        }),
    );
  }
}
