import { useEffect, useState } from "react";
import type { ClaimId, Verdict } from "../dossier/model.ts";
import { countVerdicts } from "../report/verdicts.ts";
import { useFound } from "./found.ts";
import { useProduct } from "./product.ts";
import { cardHeadings, goToCard, isListed } from "./show-card.ts";
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

/** Takes the focus to the first card of a verdict, once the list shows no others. */
function useFirstOf(): (verdict: Verdict) => void {
  const { index } = useProduct();
  const { passing } = useFound();
  const [wanted, want] = useState<Verdict | null>(null);
  useEffect(() => {
    const isOther = (id: ClaimId) => index.claimById.get(id)?.assessment.verdict !== wanted;
    if (wanted === null || [...passing].some(isOther)) return;
    want(null);
    const first = [...document.querySelectorAll<HTMLElement>(cardHeadings)].find(
      (heading) => isListed(heading) && passing.has(heading.dataset.card as ClaimId),
    );
    if (first) goToCard(first);
  }, [wanted, passing, index]);
  return want;
}
