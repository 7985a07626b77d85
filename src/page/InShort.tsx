import { ClaimLinks } from "./ClaimLinks.tsx";
import styles from "./InShort.module.css";
import { useProduct, useText } from "./product.ts";

/** What was found, in a few sentences, each with the claims it rests on. */
export function InShort() {
  const { dossier, t } = useProduct();
  const text = useText();
  return (
    <section className={styles.short} aria-labelledby="in-short">
      <h2 id="in-short">{t("short.title")}</h2>
      <ul>
        {dossier.manifest.summary.map(({ says, claims }) => (
          <li key={says.en}>
            <p>{text(says)}</p>
            <ClaimLinks claims={claims} />
          </li>
        ))}
      </ul>
    </section>
  );
}
