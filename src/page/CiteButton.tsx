import styles from "./CiteButton.module.css";
import { type CiteRequest, useCite } from "./citing.ts";
import { useProduct } from "./product.ts";

interface Props extends Omit<CiteRequest, "opener"> {
  /** What is cited, for those who listen: the publisher of a source. */
  readonly publisher?: string;
  /** The id of the element that says it. */
  readonly describedBy?: string;
}

/** Opens the dialog that cites a claim or one of its sources. */
export function CiteButton({ publisher, describedBy, ...what }: Props) {
  const { t } = useProduct();
  const cite = useCite();
  return (
    <button
      type="button"
      className={styles.cite}
      aria-label={publisher && t("cite.source", { publisher })}
      aria-describedby={describedBy}
      aria-haspopup="dialog"
      onClick={({ currentTarget }) => cite({ ...what, opener: currentTarget })}
    >
      {t("cite.open")}
    </button>
  );
}
