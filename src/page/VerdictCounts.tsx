import type { VerdictCount } from "../report/verdicts.ts";
import { useProduct } from "./product.ts";
import styles from "./VerdictCounts.module.css";
import { VerdictIcon } from "./VerdictIcon.tsx";

/** How often each verdict was given, in one line. */
export function VerdictCounts({ counts }: { counts: readonly VerdictCount[] }) {
  const { t } = useProduct();
  return (
    <ul className={styles.counts}>
      {counts.map(({ verdict, count }) => (
        <li key={verdict}>
          <VerdictIcon verdict={verdict} />
          {t("summary.verdict", { verdict: t(`verdict.${verdict}`), count })}
        </li>
      ))}
    </ul>
  );
}
