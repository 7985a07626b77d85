import type { FeatureRef } from "../dossier/model.ts";
import { FeatureNote } from "./FeatureNote.tsx";
import styles from "./FeaturePopup.module.css";
import { useProduct, useRefName } from "./product.ts";

/** What the chosen shape is and how it came about, on the map itself. */
export function FeaturePopup({
  feature,
  onShowClaims,
}: {
  feature: FeatureRef;
  onShowClaims: () => void;
}) {
  const { index, store, t } = useProduct();
  const name = useRefName()(feature);
  const close = () => store.dispatch({ type: "choice-cleared" });
  return (
    <section
      className={styles.popup}
      aria-label={t("popup.title", { name })}
      onKeyDown={({ key }) => {
        if (key === "Escape") close();
      }}
    >
      <div className={styles.head}>
        <p className={styles.name}>{name}</p>
        <button
          type="button"
          aria-label={t("popup.close")}
          title={t("popup.close")}
          onClick={close}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3l10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.8" />
          </svg>
        </button>
      </div>
      <FeatureNote feature={feature} />
      <button type="button" className={styles.claims} onClick={onShowClaims}>
        {t("popup.claims", { count: index.claimsOf(feature).length })}
      </button>
    </section>
  );
}
