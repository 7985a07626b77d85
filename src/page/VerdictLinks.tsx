import { useEffect, useState } from "react";
import type { ClaimId, Verdict } from "../dossier/model.ts";
import { countVerdicts } from "../report/verdicts.ts";
import { useFound } from "./found.ts";
import { useProduct, useView } from "./product.ts";
import { firstCard, goToCard } from "./show-card.ts";
import { VerdictIcon } from "./VerdictIcon.tsx";

/** Those that a reader comes for who wants to know what does not hold. */
const doubtful: readonly Verdict[] = ["contested", "not-supported"];

/** How many claims do not hold or are contested: each lists only those and goes to the first. */
export function VerdictLinks() {
  const { dossier, store, t } = useProduct();
  const goTo = useFirstOf();
  return countVerdicts(dossier.claims)
    .filter(({ verdict }) => doubtful.includes(verdict))
    .map(({ verdict, count }) => (
      <button
        key={verdict}
        type="button"
        onClick={() => {
          store.dispatch({ type: "filters-cleared" });
          store.dispatch({ type: "filter-toggled", facet: "verdict", value: verdict });
          goTo(verdict);
        }}
      >
        <VerdictIcon verdict={verdict} />
        {t("summary.verdict", { verdict: t(`verdict.${verdict}`), count })}
      </button>
    ));
}

/**
 * Takes the focus to the first card of a verdict, once the list shows no others; not when the reader
 * has asked for something else by then.
 */
function useFirstOf(): (verdict: Verdict) => void {
  const { index } = useProduct();
  const { passing } = useFound();
  const asked = useView(({ view }) => view.filters.verdict);
  const [wanted, want] = useState<Verdict | null>(null);
  useEffect(() => {
    if (wanted !== null && !asked.includes(wanted)) want(null);
  }, [wanted, asked]);
  useEffect(() => {
    const isOther = (id: ClaimId) => index.claimById.get(id)?.assessment.verdict !== wanted;
    if (wanted === null || [...passing].some(isOther)) return;
    want(null);
    const first = firstCard((claim) => claim !== "" && passing.has(claim));
    if (first) goToCard(first);
  }, [wanted, passing, index]);
  return want;
}
