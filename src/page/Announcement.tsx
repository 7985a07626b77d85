import styles from "./Announcement.module.css";
import { useProduct, useRefName, useText, useView } from "./product.ts";

/** Tells readers who cannot see the map or the list change what was chosen. */
export function Announcement() {
  const { index, t } = useProduct();
  const nameOf = useRefName();
  const text = useText();
  const chosen = useView(({ view }) => view.claim);
  const feature = useView(({ view }) => view.feature);
  const claim = chosen && index.claimById.get(chosen);
  const words = claim
    ? t("choice.claim", { statement: text(claim.statement) })
    : feature
      ? t("choice.feature", { name: nameOf(feature) })
      : "";
  return (
    <div role="status" className={styles.unseen}>
      {words}
    </div>
  );
}
