import styles from "./MapCredit.module.css";
import { useProduct, useText } from "./product.ts";

/** Whose borders these are, and whose work: always on the map. */
export function MapCredit() {
  const { dossier, root, t } = useProduct();
  const text = useText();
  const { stance, licence } = dossier.manifest;
  return (
    <div className={styles.credit}>
      <details className={styles.stance}>
        <summary aria-label={`${t("map.stanceMore")}: ${text(stance.short)}`}>
          {text(stance.short)}
        </summary>
        <p>{text(stance.full)}</p>
      </details>
      <p>
        {t("map.credit", { engine: "MapLibre", licence: licence.replaceAll("-", " ") })}{" "}
        <a href={`${root}licences.txt`}>{t("map.licences")}</a>
      </p>
    </div>
  );
}
