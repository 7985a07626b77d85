import type { Finding } from "../dossier/manifest.ts";
import { ClaimLinks } from "./ClaimLinks.tsx";
import styles from "./KeyFindings.module.css";
import { useProduct, useText } from "./product.ts";
import { Unseen } from "./Unseen.tsx";

/** The findings to be read first, each with what it is about and the verdicts it rests on. */
export function KeyFindings() {
  const { dossier, t } = useProduct();
  const text = useText();
  const findings = dossier.manifest.summary.filter(isKeyFinding);
  if (findings.length === 0) return null;
  return (
    <section className={styles.findings} aria-labelledby="key-findings">
      <h2 id="key-findings">
        <Unseen>{t("short.title")}</Unseen>
      </h2>
      <ul>
        {findings.map(({ topic, says, claims }) => (
          <li key={says.en}>
            <p>
              <strong>{text(topic)}.</strong> {text(says)}
            </p>
            <ClaimLinks claims={claims} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether a finding is one of those to be read first. */
export function isKeyFinding(finding: Finding): finding is Required<Finding> {
  return finding.topic !== undefined;
}
