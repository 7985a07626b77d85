import Papa from "papaparse";
import type { Dossier } from "../../dossier/dossier.ts";
import { indexDossier } from "../../dossier/lookup.ts";
import { valueAt } from "../../dossier/read-unknown.ts";
import {
  claimColumns,
  columnNames,
  dossierColumns,
  evidenceColumns,
  type MemberColumn,
  rareColumns,
  sourceColumns,
} from "./claims-csv-columns.ts";
import { guarded } from "./formula-guard.ts";

/** Says UTF-8 to Excel, which takes a file of CSV for the system's old code page otherwise. */
export const byteOrderMark = "\ufeff";

/** A row by the names of its columns; what is empty is absent. */
export type Row = ReadonlyMap<string, string>;

/**
 * The claims as CSV (RFC 4180, UTF-8 with a byte order mark): a row a passage of evidence, with what
 * its claim says repeated, and one row for a claim without any. Nothing is left out, and no cell is
 * taken for a formula.
 */
export function claimsCsv(dossier: Dossier): string {
  const rows = claimRows(dossier).flat();
  const data = rows.map((row) => columnNames.map((name) => guarded(row.get(name) ?? "")));
  // Every cell in quotes: none is then taken apart, whatever stands in it.
  const text = Papa.unparse(
    { fields: [...columnNames], data },
    { newline: "\r\n", quotes: true, escapeFormulae: false },
  );
  return `${byteOrderMark}${text}\r\n`;
}

/** The rows of each claim, in the order of the dossier and of its evidence. */
export function claimRows(dossier: Dossier): readonly (readonly Row[])[] {
  const { sourceById } = indexDossier(dossier);
  const ofDossier = dossierColumns.map(
    ({ name, textOf }) => [name, textOf(dossier.manifest)] as const,
  );
  return dossier.claims.map((claim) => {
    const ofClaim = cells([...claimColumns, ...rareColumns], claim);
    const entries = claim.evidence.length > 0 ? claim.evidence : [undefined];
    return entries.map((entry) => {
      const source = entry && sourceById.get(entry.source);
      const ofSource = source
        ? sourceColumns.map(({ name, textOf }) => [name, textOf(source)] as const)
        : [];
      const ofEvidence = entry ? cells(evidenceColumns, entry) : [];
      const all = [...ofClaim, ...ofEvidence, ...ofSource, ...ofDossier];
      return new Map(all.flatMap(([name, text]) => (text ? [[name, text] as const] : [])));
    });
  });
}

function cells(
  columns: readonly MemberColumn[],
  value: unknown,
): readonly (readonly [name: string, text: string | undefined])[] {
  return columns.map(({ name, path }) => {
    const found = valueAt(value, path);
    if (found === undefined) return [name, undefined];
    return [name, Array.isArray(found) ? found.join(" ") : String(found)];
  });
}
