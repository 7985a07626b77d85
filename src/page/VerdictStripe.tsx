import type { Verdict } from "../dossier/model.ts";
import { verdictPaint } from "./VerdictPatterns.tsx";
import styles from "./VerdictStripe.module.css";

/**
 * The pattern of a verdict along the start of what it judges, for an eye that runs down a list; the
 * word stands within. What it lies beside is positioned.
 */
export function VerdictStripe({ verdict }: { verdict: Verdict }) {
  return (
    <svg className={styles.stripe} width="5" height="100%" aria-hidden="true">
      <rect width="5" height="100%" fill={verdictPaint(verdict)} />
    </svg>
  );
}
