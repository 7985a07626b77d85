import type { Claim } from "../dossier/model.ts";
import { countVerdicts } from "../report/verdicts.ts";
import { useProduct, useView } from "./product.ts";
import { VerdictCounts } from "./VerdictCounts.tsx";
import styles from "./VerdictFilter.module.css";

/** How many claims have which verdict, each as the way to list only those. */
export function VerdictFilter({ claims }: { claims: readonly Claim[] }) {
  const { store } = useProduct();
  const chosen = useView(({ view }) => view.filters.verdict);
  return (
    <VerdictCounts
      counts={countVerdicts(claims)}
      nameOf={(verdict, words) => (
        <button
          type="button"
          className={styles.verdict}
          aria-pressed={chosen.includes(verdict)}
          onClick={() =>
            store.dispatch({ type: "filter-toggled", facet: "verdict", value: verdict })
          }
        >
          {words}
        </button>
      )}
    />
  );
}
