import { useEffect, useRef } from "react";
import type { Claim, Evidence, Source } from "../dossier/model.ts";
import { authorNames, sourceLink } from "../report/source-link.ts";
import styles from "./EvidenceList.module.css";
import { useProduct } from "./product.ts";

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
      <figcaption>
        <Citation source={source} quote={evidence.quote} />
      </figcaption>
    </figure>
  );
}

/** The words as they stand in the source; where they are in another language, our translation too. */
function Quotation({ quote }: { quote: Evidence["quote"] }) {
  const { language, t, formats } = useProduct();
  const translation = quote.lang === language ? undefined : quote.translation?.[language];
  return (
    <blockquote>
      {translation && (
        <p>
          <q>{translation}</q> <span className={styles.marked}>({t("source.translated")})</span>
        </p>
      )}
      <p className={translation ? styles.original : undefined}>
        {translation && (
          <span className={styles.marked}>
            {t("source.original", { language: formats.languageName(quote.lang) })}:{" "}
          </span>
        )}
        <q lang={quote.lang}>{quote.exact}</q>
      </p>
    </blockquote>
  );
}

function Citation({ source, quote }: { source: Source; quote: Evidence["quote"] }) {
  const { t, formats } = useProduct();
  const link = sourceLink(source, quote);
  const [date] = source.issued?.["date-parts"] ?? [];
  const { seen } = source;
  const how = [
    t(`grade.${source.grade}`),
    ...(seen.in ? [t("source.seenIn", { name: seen.in.name })] : []),
    t(`source.seen.${seen.what}`, { day: formats.dayOrPeriod(seen.on) }),
  ];
  return (
    <>
      <span className={styles.publisher}>{source.publisher}</span>
      {", "}
      {source.title ? (
        <cite lang={source.language}>{source.title}</cite>
      ) : (
        <span className={styles.marked}>[{t("source.noTitle")}]</span>
      )}
      {source.author && <>, {authorNames(source)}</>}
      {", "}
      {date ? (
        <span>{formats.partialDate(date)}</span>
      ) : (
        <span className={styles.marked}>[{t("source.noDate")}]</span>
      )}
      {"; "}
      <span className={styles.seen}>{how.join("; ")}</span>
      {link ? (
        <a href={link.href} target="_blank" rel="noreferrer">
          {link.copyAt
            ? t("source.openSeenIn", { name: link.copyAt })
            : t("source.open", { publisher: source.publisher })}
        </a>
      ) : (
        <span className={styles.marked}>[{t("source.noAddress")}]</span>
      )}
    </>
  );
}
