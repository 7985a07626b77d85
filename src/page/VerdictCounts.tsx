import type { ReactNode } from "react";
import type { Verdict } from "../dossier/model.ts";
import type { VerdictCount } from "../report/verdicts.ts";
import { useProduct } from "./product.ts";
import { VerdictBar, VerdictSwatch } from "./VerdictBar.tsx";
import styles from "./VerdictCounts.module.css";
import { VerdictIcon } from "./VerdictIcon.tsx";

/** How often each verdict was given: as a bar, and in one line of words. */
export function VerdictCounts({
  counts,
  nameOf,
}: {
  counts: readonly VerdictCount[];
  /** Shows the words for a count otherwise than as they are. */
  nameOf?: (verdict: Verdict, words: string) => ReactNode;
}) {
  const { t } = useProduct();
  const wordsOf = ({ verdict, count }: VerdictCount) =>
    t("summary.verdict", { verdict: t(`verdict.${verdict}`), count });
  return (
    <>
      <VerdictBar counts={counts} />
      <ul className={styles.counts}>
        {counts.map((one) => (
          <li key={one.verdict}>
            <VerdictSwatch verdict={one.verdict} />
            <VerdictIcon verdict={one.verdict} />
            {nameOf ? nameOf(one.verdict, wordsOf(one)) : wordsOf(one)}
          </li>
        ))}
      </ul>
    </>
  );
}
