import { useEffect, useRef } from "react";
import type { Claim, Evidence } from "../dossier/model.ts";
import styles from "./EvidenceList.module.css";
import { useProduct } from "./product.ts";
import { Quotation } from "./Quotation.tsx";
import { SourceLine } from "./SourceLine.tsx";

/** Who says so: each passage with its bearing, its source and how it was seen. */
export function EvidenceList({
  evidence,
  isOpen,
}: {
  evidence: Claim["evidence"];
  isOpen: boolean;
}) {
  const { t } = useProduct();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // Opens with its claim; closing stays the reader's.
    if (isOpen && details.current) details.current.open = true;
  }, [isOpen]);
  return (
    <details ref={details} className={styles.evidence}>
      <summary>{t("claim.evidence", { count: evidence.length })}</summary>
      <ul>
        {evidence.map((one) => (
          <li key={`${one.source} ${one.quote.exact}`}>
            <EvidenceItem evidence={one} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function EvidenceItem({ evidence }: { evidence: Evidence }) {
  const { index, t } = useProduct();
  const source = index.sourceById.get(evidence.source);
  if (!source) return null;
  return (
    <figure className={styles.item} data-bearing={evidence.bearing}>
      <p className={styles.bearing}>{t(`bearing.${evidence.bearing}`)}</p>
      <Quotation quote={evidence.quote} />
      <SourceLine source={source} quote={evidence.quote} />
    </figure>
  );
}
