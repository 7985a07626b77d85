import type { ReactNode } from "react";
import type { CameraWish } from "../view/reducer.ts";
import styles from "./MapControls.module.css";
import { useProduct } from "./product.ts";

/** Zoom and the way back to the first view, where the hand expects them; disabled until there is a map. */
export function MapControls({ isDisabled }: { isDisabled: boolean }) {
  const { store, t } = useProduct();
  const control = (wish: CameraWish, label: string, icon: ReactNode) => (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={() => store.dispatch({ type: "camera-wished", wish })}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        {icon}
      </svg>
    </button>
  );
  return (
    <div className={styles.controls}>
      {control({ kind: "zoom", by: 1 }, t("map.zoomIn"), <path d="M10 4v12M4 10h12" />)}
      {control({ kind: "zoom", by: -1 }, t("map.zoomOut"), <path d="M4 10h12" />)}
      {control(
        { kind: "first-view" },
        t("map.reset"),
        <path d="M4.2 12a6 6 0 1 0 .6-5.2M4.5 3v4h4" />,
      )}
    </div>
  );
}
