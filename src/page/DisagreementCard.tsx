import { memo } from "react";
import type { Citation, Disagreement, Version } from "../dossier/disagreement.ts";
import type { FeatureRef } from "../dossier/model.ts";
import { ClaimLinks } from "./ClaimLinks.tsx";
import styles from "./DisagreementCard.module.css";
import { disagreementElementId } from "./element-ids.ts";
import { FixMarks } from "./FixMarks.tsx";
import { Marked } from "./Marked.tsx";
import { type Marker, MarkerContext } from "./marker.ts";
import { useProduct, useText } from "./product.ts";
import { Quotation } from "./Quotation.tsx";
import { SourceLine } from "./SourceLine.tsx";
import { VersionReach } from "./VersionReach.tsx";

interface Props {
  readonly disagreement: Disagreement;
  readonly marker: Marker | null;
  readonly onFeature: (feature: FeatureRef) => void;
}

/** A question on which sources differ: every version with who says so, and no verdict. */
export const DisagreementCard = memo(function DisagreementCard({ marker, ...props }: Props) {
  return (
    <MarkerContext value={marker}>
      <Card {...props} />
    </MarkerContext>
  );
});

const Card = memo(function Card({ disagreement, onFeature }: Omit<Props, "marker">) {
  const { t } = useProduct();
  const text = useText();
  const { id, question, versions } = disagreement;
  const headingId = disagreementElementId(id);
  return (
    <article className={styles.card} aria-labelledby={headingId}>
      <p className={styles.label}>{t("disagreement.label")}</p>
      <FixMarks id={id} />
      <h4 id={headingId} data-card="" tabIndex={-1} className={styles.question}>
        <Marked text={text(question)} />
      </h4>
      <ul>
        {versions.map((version) => (
          <li key={version.says.en} className={styles.version}>
            <VersionWords version={version} onFeature={onFeature} />
          </li>
        ))}
      </ul>
    </article>
  );
});

function VersionWords({ version, onFeature }: { version: Version; onFeature: Props["onFeature"] }) {
  const { index, t, formats } = useProduct();
  const text = useText();
  const { says, citations, claim, reach } = version;
  const publishers = citations.flatMap(
    ({ source }) => index.sourceById.get(source)?.publisher ?? [],
  );
  return (
    <>
      <p>
        <Marked text={text(says)} />
      </p>
      {claim && (
        <div className={styles.computed}>
          {t("version.computed")} <ClaimLinks claims={[claim]} />
        </div>
      )}
      {citations.length > 0 && (
        <details>
          <summary>
            {t("version.sources", { publishers: formats.list([...new Set(publishers)]) })}
          </summary>
          {citations.map((citation) => (
            <Passage
              key={`${citation.source} ${citation.quote?.exact ?? ""}`}
              citation={citation}
            />
          ))}
        </details>
      )}
      {reach && <VersionReach reach={reach} onFeature={onFeature} />}
    </>
  );
}

function Passage({ citation }: { citation: Citation }) {
  const { index, t } = useProduct();
  const source = index.sourceById.get(citation.source);
  if (!source) return null;
  return (
    <figure className={styles.passage}>
      {citation.quote ? (
        <Quotation quote={citation.quote} />
      ) : (
        <p className={styles.unrecorded}>[{t("source.noQuote")}]</p>
      )}
      <SourceLine source={source} quote={citation.quote} />
    </figure>
  );
}
