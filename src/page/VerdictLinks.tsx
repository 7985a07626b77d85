import { useEffect, useState } from "react";
import type { Verdict } from "../dossier/model.ts";
import { countVerdicts } from "../report/verdicts.ts";
import { facets } from "../view/filters.ts";
import type { View } from "../view/view.ts";
import { firstListed, useCardOrder } from "./card-order.ts";
import { useFound } from "./found.ts";
import { useProduct, useView } from "./product.ts";
import { goToCard } from "./show-card.ts";
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
 * Takes the focus to the first card of a verdict, once the list shows all of those and no others; not
 * when the reader has asked for something else by then.
 */
function useFirstOf(): (verdict: Verdict) => void {
  const { dossier } = useProduct();
  const { passing } = useFound();
  const order = useCardOrder();
  const [wanted, want] = useState<Verdict | null>(null);
  const isAsked = useView(({ view }) => wanted !== null && asksOnlyFor(wanted, view));
  useEffect(() => {
    if (wanted === null) return;
    const all = dossier.claims.filter(({ assessment }) => assessment.verdict === wanted);
    const isListWhole = passing.size === all.length && all.every(({ id }) => passing.has(id));
    if (isAsked && !isListWhole) return;
    want(null);
    const first = firstListed(order, ({ claim }) => claim !== null && passing.has(claim));
    if (isAsked && first) goToCard(first);
  }, [wanted, isAsked, passing, dossier, order]);
  return want;
}

function asksOnlyFor(verdict: Verdict, { search, feature, filters }: View): boolean {
  const asked = facets.flatMap((facet) => filters[facet].map((value) => `${facet} ${value}`));
  return search === "" && feature === null && asked.join() === `verdict ${verdict}`;
}
