import type { ReactNode } from "react";
import type { TextTable } from "../report/text/text-part.ts";
import styles from "./TextTableView.module.css";

interface Props {
  readonly table: TextTable;
  /** What stands before the first cell of each row. */
  readonly icons?: readonly ReactNode[];
}

/** A table of words and numbers that keeps within a narrow page. */
export function TextTableView({ table, icons }: Props) {
  const { caption, columns, numeric, rows } = table;
  const classOf = (column: number) => (numeric.includes(column) ? styles.number : undefined);
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((name, at) => (
            <th key={name} scope="col" className={classOf(at)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([about = "", ...cells], row) => (
          <tr key={about}>
            <th scope="row">
              {icons?.[row]} {about}
            </th>
            {cells.length < columns.length - 1 ? (
              <td colSpan={columns.length - 1}>{cells.join(" ")}</td>
            ) : (
              cells.map((cell, at) => (
                <td key={columns[at + 1]} className={classOf(at + 1)}>
                  {cell}
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
