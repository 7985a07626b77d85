import { useSyncExternalStore } from "react";
import { scaleBar } from "../scene/scale-bar.ts";
import { useProduct } from "./product.ts";
import styles from "./ScaleBar.module.css";
import { useUnits } from "./units.ts";
import type { LiveCamera } from "./use-live-map.ts";

/** Pixels a bar may take. */
const maxLength = 110;

/** How long kilometres and miles are on the map, at the latitude it looks at. */
export function ScaleBar({ live }: { live: LiveCamera }) {
  const { t } = useProduct();
  const units = useUnits();
  const camera = useSyncExternalStore(live.subscribe, live.getState);
  if (!camera) return null;
  const parts = scaleBar(camera.zoom, camera.lat, maxLength);
  const words = Object.fromEntries(parts.map(({ unit, value }) => [unit, units[unit](value)]));
  return (
    <div className={styles.scale} role="img" aria-label={t("map.scale", words)}>
      {parts.map(({ unit, value, pixels }) => (
        <div key={unit} className={styles.part} style={{ inlineSize: `${pixels}px` }}>
          {units[unit](value)}
        </div>
      ))}
    </div>
  );
}
