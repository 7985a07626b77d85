import type { Verdict } from "../dossier/model.ts";
import type { VerdictCount } from "../report/verdicts.ts";
import styles from "./VerdictBar.module.css";
import { verdictPaint } from "./VerdictPatterns.tsx";

/**
 * How often each verdict was given, as parts of one bar, each in its pattern. It is for the eye: the
 * words stand beside it.
 */
export function VerdictBar({ counts }: { counts: readonly VerdictCount[] }) {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return (
    <svg className={styles.bar} width="100%" height="12" aria-hidden="true">
      {counts.map(({ verdict, count }) => {
        const start = before;
        before += count;
        return (
          <rect
            key={verdict}
            x={percent(start, total)}
            y="0"
            width={percent(count, total)}
            height="12"
            fill={verdictPaint(verdict)}
            className={styles.part}
          />
        );
      })}
    </svg>
  );
}

/** A little of a verdict's pattern, which leads from its word to its part of a bar. */
export function VerdictSwatch({ verdict }: { verdict: Verdict }) {
  return (
    <svg className={styles.swatch} width="12" height="12" aria-hidden="true">
      <rect width="12" height="12" fill={verdictPaint(verdict)} />
    </svg>
  );
}

function percent(part: number, total: number): string {
  return `${(100 * part) / total}%`;
}
