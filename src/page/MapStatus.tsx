import { use } from "react";
import styles from "./MapStatus.module.css";
import { useProduct } from "./product.ts";
import type { MapActivity } from "./use-live-map.ts";
import { ReachesContext } from "./use-reaches.ts";

interface Props {
  readonly activity: MapActivity;
  /** Whether the browser has what the engine needs. */
  readonly canDraw: boolean;
  readonly failure: string | null;
  /** Whether something can be seen of the map yet. */
  readonly isUp: boolean;
  readonly onTryAgain: () => void;
}

/** What the map is doing, or why there is none, where the reader looks for it. */
export function MapStatus({ activity, canDraw, failure, isUp, onTryAgain }: Props) {
  const { t } = useProduct();
  const reaches = use(ReachesContext);
  if (activity === "none") {
    return (
      <div className={styles.none} role="status">
        <p>{t(canDraw ? "map.none.failed" : "map.none.noWebGl")}</p>
        {canDraw && (
          <>
            {failure && <p className={styles.reason}>{failure}</p>}
            <button type="button" onClick={onTryAgain}>
              {t("map.tryAgain")}
            </button>
          </>
        )}
      </div>
    );
  }
  const message = failure
    ? t("map.trouble", { reason: failure })
    : !isUp
      ? t("map.loading")
      : reaches.state === "failed"
        ? t("map.reachFailed", { reason: reaches.reason })
        : reaches.state === "loading"
          ? t("map.reachLoading")
          : null;
  return <div role="status">{message && <p className={styles.message}>{message}</p>}</div>;
}
