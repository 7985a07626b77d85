import { ClaimLinks } from "./ClaimLinks.tsx";
import styles from "./InShort.module.css";
import { isKeyFinding } from "./KeyFindings.tsx";
import { useProduct, useText } from "./product.ts";

/** What was found besides the key findings, in a few sentences, each with the claims it rests on. */
export function InShort() {
  const { dossier, t } = useProduct();
  const text = useText();
  const { summary } = dossier.manifest;
  const others = summary.filter((finding) => !isKeyFinding(finding));
  if (others.length === 0) return null;
  return (
    <section className={styles.short} aria-labelledby="in-short">
      <h2 id="in-short">{t(others.length < summary.length ? "short.more" : "short.title")}</h2>
      <ul>
        {others.map(({ says, claims }) => (
          <li key={says.en}>
            <p>{text(says)}</p>
            <ClaimLinks claims={claims} />
          </li>
        ))}
      </ul>
    </section>
  );
}
