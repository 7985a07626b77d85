import { type RefObject, useCallback } from "react";
import { flushSync } from "react-dom";
import type { FeatureRef } from "../dossier/model.ts";
import type { Action } from "../view/reducer.ts";
import { ClaimList } from "./ClaimList.tsx";
import styles from "./ClaimsColumn.module.css";
import { FeatureNote } from "./FeatureNote.tsx";
import { FindBar } from "./FindBar.tsx";
import { LaterCount } from "./LaterCount.tsx";
import { useProduct, useRefName, useView } from "./product.ts";
import { VerdictFilter } from "./VerdictFilter.tsx";
import { VerdictSummary } from "./VerdictSummary.tsx";

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Takes the focus to the head of the list when the list itself has changed. */
  readonly focusHeading: () => void;
}

/** The claims: what the list shows now, and under it every card that is found. */
export function ClaimsColumn({ heading, focusHeading }: Props) {
  const { store } = useProduct();
  const feature = useView(({ view }) => view.feature);
  const act = useCallback(
    (action: Action) => {
      // The head to focus must be that of the new list, not of the one that goes.
      flushSync(() => store.dispatch(action));
      focusHeading();
    },
    [store, focusHeading],
  );
  const choose = useCallback(
    (chosen: FeatureRef) => act({ type: "feature-chosen", feature: chosen }),
    [act],
  );
  return (
    <>
      {feature ? (
        <ChosenHead
          feature={feature}
          heading={heading}
          onShowAll={() => act({ type: "choice-cleared" })}
        />
      ) : (
        <AllHead heading={heading} />
      )}
      <FindBar />
      <ClaimList heading={heading} onFeature={choose} />
    </>
  );
}

function AllHead({ heading }: Pick<Props, "heading">) {
  const { dossier, t } = useProduct();
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.listTitle}>
        {t("claims.all")}
      </h2>
      <VerdictSummary claims={dossier.claims} />
      <LaterCount claims={dossier.claims} />
    </>
  );
}

function ChosenHead({
  feature,
  heading,
  onShowAll,
}: Pick<Props, "heading"> & { feature: FeatureRef; onShowAll: () => void }) {
  const { index, t } = useProduct();
  const nameOf = useRefName();
  const claims = index.claimsOf(feature);
  return (
    <>
      <div className={styles.chosenHead}>
        <h2 ref={heading} tabIndex={-1} className={styles.chosenTitle}>
          {t("claims.chosen", { name: nameOf(feature), count: claims.length })}
        </h2>
        <button type="button" className={styles.showAll} onClick={onShowAll}>
          {t("claims.showAll")}
        </button>
      </div>
      <VerdictFilter claims={claims} />
      <LaterCount claims={claims} />
      <FeatureNote feature={feature} />
    </>
  );
}
