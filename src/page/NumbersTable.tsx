import type { ReactNode } from "react";
import styles from "./NumbersTable.module.css";

interface Row {
  readonly id: string;
  /** What the row is about. */
  readonly head: ReactNode;
  /** What stands under it in smaller letters. */
  readonly under?: string;
  /** One for each further column, or one for all of them together. */
  readonly cells: readonly string[];
}

interface Props {
  readonly caption: string;
  /** The heads of the columns: what the rows are about first. */
  readonly columns: readonly [about: string, ...others: string[]];
  /** Whether the last column holds words instead of a number. */
  readonly endsInWords?: boolean;
  readonly rows: readonly Row[];
}

/** A table of numbers that keeps within a narrow page. */
export function NumbersTable({ caption, columns, endsInWords = false, rows }: Props) {
  const [about, ...others] = columns;
  const isWords = (column: number, span: number) =>
    span > 1 || (endsInWords && column === others.length - 1);
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{about}</th>
          {others.map((name, column) => (
            <th key={name} scope="col" className={isWords(column, 1) ? undefined : styles.number}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, head, under, cells }) => {
          const span = cells.length === 1 ? others.length : 1;
          return (
            <tr key={id}>
              <th scope="row">
                {head} {under && <span className={styles.under}>{under}</span>}
              </th>
              {cells.map((cell, column) => (
                <td
                  key={others[column]}
                  colSpan={span}
                  className={isWords(column, span) ? undefined : styles.number}
                >
                  {cell}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
