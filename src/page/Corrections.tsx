import type { Correction } from "../dossier/manifest.ts";
import type { ClaimId, FeatureRef } from "../dossier/model.ts";
import { ClaimLinks } from "./ClaimLinks.tsx";
import styles from "./Corrections.module.css";
import { Disclosure } from "./Disclosure.tsx";
import { correctionElementId } from "./element-ids.ts";
import { useProduct, useRefName, useText } from "./product.ts";

/** What was corrected since it was published, and where to report an error. */
export function Corrections() {
  const { dossier, t, formats } = useProduct();
  const text = useText();
  const { corrections, contact } = dossier.manifest;
  return (
    <Disclosure title={t("corrections.title")} isOpen>
      {corrections.length === 0 ? (
        <p>{t("corrections.none")}</p>
      ) : (
        <ul>
          {corrections.map(({ date, fix, changed }, at) => (
            <li key={`${date} ${fix.en}`} id={correctionElementId(at)} tabIndex={-1}>
              <p>
                <strong>{t("corrections.fix", { day: formats.dayOrPeriod(date) })}:</strong>{" "}
                {text(fix)}
              </p>
              <Changed changed={changed} />
            </li>
          ))}
        </ul>
      )}
      <p>{text(contact)}</p>
    </Disclosure>
  );
}

function Changed({ changed }: Pick<Correction, "changed">) {
  const { index, t, formats } = useProduct();
  const nameOf = useRefName();
  const text = useText();
  const claims = changed.filter((id) => index.claimById.has(id as ClaimId)) as ClaimId[];
  const names = changed
    .filter((id) => !index.claimById.has(id as ClaimId))
    .map((id) => {
      const disagreement = index.disagreementById.get(id);
      return disagreement ? text(disagreement.question) : nameOf(id as FeatureRef);
    });
  return (
    <div className={styles.changed}>
      {t("corrections.changed")} {formats.list(names)} <ClaimLinks claims={claims} />
    </div>
  );
}
