import styles from "./Corrections.module.css";
import { useProduct, useText } from "./product.ts";

/** What was corrected since it was published, and where to report an error. */
export function Corrections() {
  const { dossier, t, formats } = useProduct();
  const text = useText();
  const { corrections, contact } = dossier.manifest;
  return (
    <section className={styles.corrections} aria-labelledby="corrections">
      <h2 id="corrections">{t("corrections.title")}</h2>
      {corrections.length === 0 ? (
        <p>{t("corrections.none")}</p>
      ) : (
        <ul>
          {corrections.map(({ date, fix }) => (
            <li key={`${date} ${fix.en}`}>
              <strong>{t("corrections.fix", { day: formats.dayOrPeriod(date) })}</strong>{" "}
              {text(fix)}
            </li>
          ))}
        </ul>
      )}
      <p>{text(contact)}</p>
    </section>
  );
}
