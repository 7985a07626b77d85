import { isReachRef } from "../dossier/lookup.ts";
import type { FeatureRef } from "../dossier/model.ts";
import type { Covered } from "../map/map-handle.ts";
import { correctionsOf } from "../report/corrections.ts";
import { refNote } from "../report/ref-name.ts";
import { FeatureNote } from "./FeatureNote.tsx";
import styles from "./FeaturePopup.module.css";
import { useRoomyMap } from "./media.ts";
import { useProduct, useRefName } from "./product.ts";
import { useClaimCount } from "./use-found-claims.ts";

/** What a popup covers: the left of a roomy map, a strip at the foot of a small one. */
export function coveredByPopup(isRoomy: boolean): Covered {
  return isRoomy ? { left: 348, bottom: 0 } : { left: 0, bottom: 76 };
}

/** What the chosen shape is and how it came about, on the map itself. */
export function FeaturePopup({
  feature,
  onClose,
  onShowClaims,
}: {
  feature: FeatureRef;
  onClose: () => void;
  onShowClaims: () => void;
}) {
  const { dossier, index, t } = useProduct();
  const name = useRefName()(feature);
  const countOf = useClaimCount();
  const hasNote =
    isReachRef(feature) ||
    refNote(index, feature) !== undefined ||
    index.entriesOf(feature).length > 0 ||
    correctionsOf(dossier.manifest, index, feature).length > 0;
  // On a small map the words wait behind their title: the shape is not covered.
  const isRoomy = useRoomyMap();
  return (
    <section className={styles.popup} aria-label={t("popup.title", { name })}>
      <div className={styles.head}>
        <p className={styles.name}>{name}</p>
        <button
          type="button"
          aria-label={t("popup.close")}
          title={t("popup.close")}
          onClick={onClose}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3l10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.8" />
          </svg>
        </button>
      </div>
      <div className={styles.body}>
        {hasNote && (
          <details open={isRoomy}>
            <summary>{t(isReachRef(feature) ? "popup.recipe" : "popup.note")}</summary>
            <FeatureNote feature={feature} />
          </details>
        )}
        <button type="button" className={styles.claims} onClick={onShowClaims}>
          {t("popup.claims", { count: countOf(feature) })}
        </button>
      </div>
    </section>
  );
}
