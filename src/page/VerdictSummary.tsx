import type { Claim } from "../dossier/model.ts";
import { countVerdicts } from "../report/verdicts.ts";
import { useProduct } from "./product.ts";
import { VerdictIcon } from "./VerdictIcon.tsx";
import styles from "./VerdictSummary.module.css";

/** How many claims have which verdict, in one line. */
export function VerdictSummary({ claims }: { claims: readonly Claim[] }) {
  const { t } = useProduct();
  return (
    <section className={styles.summary} aria-label={t("summary.title")}>
      <p className={styles.count}>{t("summary.counts", { count: claims.length })}</p>
      <ul>
        {countVerdicts(claims).map(({ verdict, count }) => (
          <li key={verdict}>
            <VerdictIcon verdict={verdict} />
            {t("summary.verdict", { verdict: t(`verdict.${verdict}`), count })}
          </li>
        ))}
      </ul>
    </section>
  );
}
