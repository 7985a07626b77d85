import { type ReactNode, useId } from "react";
import type { Kilometers } from "../dossier/model.ts";
import { standoffDecimals, standoffLimits } from "../view/view.ts";
import { useProduct, useView } from "./product.ts";
import { RangeField } from "./RangeField.tsx";
import { RangeSlider } from "./RangeSlider.tsx";
import styles from "./RangeStandoff.module.css";

const bounds = { ...standoffLimits, decimals: standoffDecimals };

/** How far back from the border the launchers stand. */
export function RangeStandoff({
  status,
}: {
  /** What the stand-off leaves of the areas, in words. */
  status: ReactNode;
}) {
  const { store, t } = useProduct();
  const km = useView(({ view }) => view.standoff);
  const choose = (chosen: Kilometers) => store.dispatch({ type: "standoff-chosen", km: chosen });
  const note = useId();
  return (
    <div className={styles.standoff}>
      <RangeSlider
        label={t("range.standoff")}
        km={km}
        bounds={bounds}
        onKm={choose}
        describedBy={note}
      />
      <p id={note} className={styles.note}>
        {t("range.standoffNote")}
      </p>
      <RangeField label={t("range.standoffTyped")} km={km} bounds={bounds} onKm={choose} />
      <div aria-live="polite">{status}</div>
    </div>
  );
}
