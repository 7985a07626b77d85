import type { Quote, Source } from "../dossier/model.ts";
import { authorNames, sourceLink } from "../report/source-link.ts";
import { useProduct } from "./product.ts";
import styles from "./SourceLine.module.css";

/**
 * Who published what and when, how close it is to the words, how it was seen, and the way to it.
 * What is not recorded is said to be not recorded.
 */
export function SourceLine({ source, quote }: { source: Source; quote?: Quote | undefined }) {
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
    <figcaption className={styles.line}>
      <span className={styles.publisher}>{source.publisher}</span>
      {", "}
      {source.title ? (
        <cite lang={source.language}>{source.title}</cite>
      ) : (
        <span>[{t("source.noTitle")}]</span>
      )}
      {source.author && <>, {authorNames(source)}</>}
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
    </figcaption>
  );
}
