import { useProduct } from "./product.ts";
import styles from "./SkipLinks.module.css";

/** The way past what comes first, for readers who go by keyboard. */
export function SkipLinks({ onClaims }: { onClaims: () => void }) {
  const { t } = useProduct();
  return (
    <button type="button" className={styles.skip} onClick={onClaims}>
      {t("page.skipToClaims")}
    </button>
  );
}
