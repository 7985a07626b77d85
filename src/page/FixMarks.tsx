import { correctionsOf } from "../report/corrections.ts";
import { correctionElementId } from "./element-ids.ts";
import styles from "./FixMarks.module.css";
import { useProduct } from "./product.ts";
import { showElement } from "./show-element.ts";

/** The mark of each correction that changed something, as a way to what was corrected. */
export function FixMarks({ id }: { id: string }) {
  const { dossier, index, t, formats } = useProduct();
  const { manifest } = dossier;
  return correctionsOf(manifest, index, id).map((correction) => {
    const element = correctionElementId(manifest.corrections.indexOf(correction));
    return (
      <button
        key={element}
        type="button"
        className={styles.mark}
        onClick={() => showElement(element)}
      >
        {t("corrections.fix", { day: formats.dayOrPeriod(correction.date) })}
      </button>
    );
  });
}
