import { type RefObject, useEffect, useMemo, useRef } from "react";
import { flushSync } from "react-dom";
import type { FeatureRef } from "../dossier/model.ts";
import { type ClaimGroup, groupClaims } from "../report/claim-groups.ts";
import { countVerdicts } from "../report/verdicts.ts";
import type { Action } from "../view/reducer.ts";
import { ClaimCard } from "./ClaimCard.tsx";
import styles from "./ClaimsColumn.module.css";
import { DisagreementCard } from "./DisagreementCard.tsx";
import { FeatureNote } from "./FeatureNote.tsx";
import { useProduct, useRefName, useView } from "./product.ts";
import { VerdictCounts } from "./VerdictCounts.tsx";
import { VerdictSummary } from "./VerdictSummary.tsx";

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Takes the focus to the head of the list when the list itself has changed. */
  readonly focusHeading: () => void;
}

/** Every claim as a card: all of them by what they are about, or those of the chosen feature. */
export function ClaimsColumn({ heading, focusHeading }: Props) {
  const feature = useView(({ view }) => view.feature);
  const listed = useRef(feature);
  useEffect(() => {
    if (listed.current === feature) return;
    listed.current = feature;
    // Back and Forward bring another list, and what had the focus may be gone with the old one.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [feature, heading]);
  return feature ? (
    <ChosenFeature feature={feature} heading={heading} focusHeading={focusHeading} />
  ) : (
    <AllClaims heading={heading} focusHeading={focusHeading} />
  );
}

/** Carries out an act that changes the list, and takes the focus to the head of the new one. */
function useListAct(focusHeading: Props["focusHeading"]): (action: Action) => void {
  const { store } = useProduct();
  return (action) => {
    // The head to focus must be that of the new list, not of the one that goes.
    flushSync(() => store.dispatch(action));
    focusHeading();
  };
}

function AllClaims({ heading, focusHeading }: Props) {
  const { dossier, t } = useProduct();
  const act = useListAct(focusHeading);
  const nameOf = useRefName();
  const groups = useMemo(() => groupClaims(dossier), [dossier]);
  const choose = (feature: FeatureRef) => act({ type: "feature-chosen", feature });
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.listTitle}>
        {t("claims.all")}
      </h2>
      <VerdictSummary claims={dossier.claims} />
      {groups.map(({ ref, claims, disagreements }) => (
        <section key={ref} className={styles.group} aria-labelledby={`group-${ref}`}>
          <h3 id={`group-${ref}`} className={styles.groupTitle}>
            {ref === "dossier" ? (
              nameOf(ref)
            ) : (
              <button type="button" onClick={() => choose(ref)}>
                {nameOf(ref)}
              </button>
            )}
          </h3>
          <Cards claims={claims} disagreements={disagreements} onFeature={choose} />
        </section>
      ))}
    </>
  );
}

function ChosenFeature({ feature, heading, focusHeading }: Props & { feature: FeatureRef }) {
  const { index, t } = useProduct();
  const act = useListAct(focusHeading);
  const nameOf = useRefName();
  const claims = index.claimsOf(feature);
  return (
    <>
      <div className={styles.chosenHead}>
        <h2 ref={heading} tabIndex={-1} className={styles.chosenTitle}>
          {t("claims.chosen", { name: nameOf(feature), count: claims.length })}
        </h2>
        <button
          type="button"
          className={styles.showAll}
          onClick={() => act({ type: "choice-cleared" })}
        >
          {t("claims.showAll")}
        </button>
      </div>
      <VerdictCounts counts={countVerdicts(claims)} />
      <FeatureNote feature={feature} />
      <Cards
        claims={claims}
        disagreements={index.disagreementsOf(feature)}
        onFeature={(other) => act({ type: "feature-chosen", feature: other })}
      />
    </>
  );
}

/** What was assessed, then what is open: sources differ and none of them is judged. */
function Cards({
  claims,
  disagreements,
  onFeature,
}: Pick<ClaimGroup, "claims" | "disagreements"> & {
  onFeature: (feature: FeatureRef) => void;
}) {
  return (
    <ul className={styles.cards}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimCard claim={claim} onFeature={onFeature} />
        </li>
      ))}
      {disagreements.map((disagreement) => (
        <li key={disagreement.id}>
          <DisagreementCard disagreement={disagreement} onFeature={onFeature} />
        </li>
      ))}
    </ul>
  );
}
