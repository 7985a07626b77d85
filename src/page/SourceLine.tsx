import type { ClaimId, Quote, Source } from "../dossier/model.ts";
import { authorNames, sourceLink } from "../report/source-link.ts";
import { sentence } from "../report/text/text-part.ts";
import { CiteButton } from "./CiteButton.tsx";
import { Marked } from "./Marked.tsx";
import { useProduct } from "./product.ts";
import styles from "./SourceLine.module.css";

interface Props {
  readonly source: Source;
  readonly quote?: Quote | undefined;
  /** The claim that it is evidence of: both can be cited. */
  readonly claim?: ClaimId;
}

/**
 * Whose words they are where the source quotes somebody, who published what and when, how close it
 * is to the words, how it was seen, the way to it, and the way to cite it. What is not recorded of a
 * source is said to be not recorded.
 */
export function SourceLine({ source, quote, claim }: Props) {
  const { language, t, formats } = useProduct();
  const link = sourceLink(source, quote);
  const [date] = source.issued?.["date-parts"] ?? [];
  const { seen } = source;
  const how = [
    t("source.grade", { grade: source.grade, words: t(`grade.${source.grade}`) }),
    ...(seen.in ? [t("source.seenIn", { name: seen.in.name })] : []),
    t(`source.seen.${seen.what}`, { day: formats.dayOrPeriod(seen.on) }),
  ];
  return (
    <figcaption className={styles.line}>
      {quote?.speaker && (
        <p className={styles.speaker}>
          <Marked text={sentence(t("source.speaker", { name: quote.speaker[language] }))} />
        </p>
      )}
      <span className={styles.publisher}>
        <Marked text={source.publisher} />
      </span>
      {", "}
      {source.title ? (
        <cite lang={source.language}>
          <Marked text={source.title} />
        </cite>
      ) : (
        <span>[{t("source.noTitle")}]</span>
      )}
      {source.author && (
        <>
          {", "}
          <Marked text={authorNames(source)} />
        </>
      )}
      {", "}
      {date ? <span>{formats.partialDate(date)}</span> : <span>[{t("source.noDate")}]</span>}
      {"; "}
      <span className={styles.seen}>{how.join("; ")}</span>
      {link ? (
        <a href={link.href} target="_blank" rel="noreferrer">
          {link.copyAt
            ? t("source.openSeenIn", { name: link.copyAt })
            : t("source.open", { publisher: source.publisher })}
        </a>
      ) : (
        <span>[{t("source.noAddress")}]</span>
      )}
      <CiteButton claim={claim} source={source.id} publisher={source.publisher} />
    </figcaption>
  );
}
