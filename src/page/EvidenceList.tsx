import { useLayoutEffect, useRef } from "react";
import type { Bearing, Claim, Evidence } from "../dossier/model.ts";
import { bearings } from "../report/bearings.ts";
import styles from "./EvidenceList.module.css";
import { claimElementId } from "./element-ids.ts";
import { useProduct } from "./product.ts";
import { Quotation } from "./Quotation.tsx";
import { SourceLine } from "./SourceLine.tsx";

/** Who says so: the passages side by side by their bearing, each with its source and how it was seen. */
export function EvidenceList({ claim, isOpen }: { claim: Claim; isOpen: boolean }) {
  const { t } = useProduct();
  const details = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    // Opens with its claim; closing stays the reader's.
    if (isOpen && details.current) details.current.open = true;
  }, [isOpen]);
  return (
    <details ref={details} className={styles.evidence}>
      <summary>{t("claim.evidence", { count: claim.evidence.length })}</summary>
      <div className={styles.bearings}>
        {bearings.map((bearing) => (
          <Passages key={bearing} claim={claim} bearing={bearing} />
        ))}
      </div>
    </details>
  );
}

function Passages({ claim, bearing }: { claim: Claim; bearing: Bearing }) {
  const { t } = useProduct();
  // One below that of the card.
  const evidence = claim.evidence.filter((one) => one.bearing === bearing);
  if (evidence.length === 0) return null;
  const headingId = `${claimElementId(claim.id)}-${bearing}`;
  return (
    <div className={styles.group} data-bearing={bearing}>
      <h5 id={headingId} className={styles.bearing}>
        {t("evidence.bearing", { bearing: t(`bearing.${bearing}`), count: evidence.length })}
      </h5>
      <ul aria-labelledby={headingId}>
        {evidence.map((one) => (
          <li key={`${one.source} ${one.quote.exact}`}>
            <Passage claim={claim} evidence={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Passage({ claim, evidence: { source: id, quote } }: { claim: Claim; evidence: Evidence }) {
  const { index } = useProduct();
  const source = index.sourceById.get(id);
  if (!source) return null;
  return (
    <figure className={styles.item}>
      <Quotation quote={quote} />
      <SourceLine source={source} quote={quote} claim={claim.id} />
    </figure>
  );
}
