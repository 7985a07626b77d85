import type { Claim } from "../dossier/model.ts";
import { useProduct } from "./product.ts";
import { VerdictFilter } from "./VerdictFilter.tsx";
import styles from "./VerdictSummary.module.css";

/** How many claims have which verdict, under the head of their list. */
export function VerdictSummary({ claims }: { claims: readonly Claim[] }) {
  const { t } = useProduct();
  return (
    <section className={styles.summary} aria-label={t("summary.title")}>
      <p>{t("summary.counts", { count: claims.length })}</p>
      <VerdictFilter claims={claims} />
    </section>
  );
}
