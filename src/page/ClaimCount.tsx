import styles from "./ClaimCount.module.css";
import { useProduct } from "./product.ts";
import { Unseen } from "./Unseen.tsx";

/**
 * How many claims there are about something, as on the map's badges; none shows no number. What it
 * counts is told to those who listen: in place, or with an `id` as the description of something else.
 */
export function ClaimCount({ count, id }: { count: number; id?: string }) {
  const { t } = useProduct();
  const words = t("range.claims", { count });
  return (
    <>
      {count > 0 && (
        <span className={styles.count} aria-hidden="true">
          {count}
        </span>
      )}
      {id === undefined ? (
        <Unseen>{words}</Unseen>
      ) : (
        <span id={id} hidden>
          {words}
        </span>
      )}
    </>
  );
}

/** What such a number looks like, for a legend. */
export function ClaimCountKey() {
  return (
    <span className={styles.key} aria-hidden="true">
      <span className={styles.count}>n</span>
    </span>
  );
}
