import type { VerdictCount } from "../report/verdicts.ts";
import { useProduct } from "./product.ts";
import { VerdictBar, VerdictSwatch } from "./VerdictBar.tsx";
import styles from "./VerdictCounts.module.css";
import { VerdictIcon } from "./VerdictIcon.tsx";

/** How often each verdict was given: as a bar, and in one line of words. */
export function VerdictCounts({ counts }: { counts: readonly VerdictCount[] }) {
  const { t } = useProduct();
  return (
    <>
      <VerdictBar counts={counts} />
      <ul className={styles.counts}>
        {counts.map(({ verdict, count }) => (
          <li key={verdict}>
            <VerdictSwatch verdict={verdict} />
            <VerdictIcon verdict={verdict} />
            {t("summary.verdict", { verdict: t(`verdict.${verdict}`), count })}
          </li>
        ))}
      </ul>
    </>
  );
}
