import styles from "./MapStatus.module.css";
import { useProduct } from "./product.ts";
import type { LiveMap } from "./use-live-map.ts";
import { useDrawnReaches } from "./use-reaches.ts";

interface Props {
  readonly live: Pick<LiveMap, "activity" | "isUp" | "isTroubled">;
  /** Whether the browser has what the engine needs. */
  readonly canDraw: boolean;
  readonly onTryAgain: () => void;
}

/** What the map is doing, or why there is none, where the reader looks for it. */
export function MapStatus({ live, canDraw, onTryAgain }: Props) {
  const { t } = useProduct();
  const reaches = useDrawnReaches();
  if (live.activity === "none") {
    return (
      <div className={styles.none} role="status">
        <p>{t(canDraw ? "map.none.failed" : "map.none.noWebGl")}</p>
        {canDraw && (
          <button type="button" onClick={onTryAgain}>
            {t("map.tryAgain")}
          </button>
        )}
      </div>
    );
  }
  const message = !live.isUp
    ? t("map.loading")
    : live.isTroubled
      ? t("map.trouble")
      : reaches.error
        ? t(`reach.${reaches.error}`)
        : reaches.isComplete
          ? null
          : t("map.reachLoading");
  return <div role="status">{message && <p className={styles.message}>{message}</p>}</div>;
}
