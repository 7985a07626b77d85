import type { Quote } from "../dossier/model.ts";
import { Marked } from "./Marked.tsx";
import { useProduct } from "./product.ts";
import styles from "./Quotation.module.css";

/** The words as they stand in the source; where they are in another language, our translation too. */
export function Quotation({ quote }: { quote: Quote }) {
  const { language, t, formats } = useProduct();
  const translation = quote.lang === language ? undefined : quote.translation?.[language];
  return (
    <blockquote className={styles.quotation}>
      {translation && (
        <p>
          <q>
            <Marked text={translation} />
          </q>{" "}
          <span className={styles.marked}>({t("source.translated")})</span>
        </p>
      )}
      <p className={translation ? styles.original : undefined}>
        {translation && (
          <span className={styles.marked}>
            {t("source.original", { language: formats.languageName(quote.lang) })}:{" "}
          </span>
        )}
        <q lang={quote.lang}>
          <Marked text={quote.exact} />
        </q>
      </p>
    </blockquote>
  );
}
