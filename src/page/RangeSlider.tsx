import { type Ref, useId } from "react";
import type { Kilometers } from "../dossier/model.ts";
import { useProduct } from "./product.ts";
import styles from "./RangeSlider.module.css";
import { type LengthBounds, milesOf } from "./range-entry.ts";
import { useUnits } from "./units.ts";

/** A slider for a length in whole kilometres, with what it is at now; acts while it is dragged. */
export function RangeSlider({
  label,
  km,
  bounds,
  onKm,
  describedBy,
  ref,
}: {
  label: string;
  km: Kilometers;
  bounds: LengthBounds;
  onKm: (km: Kilometers) => void;
  /** The id of an element that says more. */
  describedBy?: string;
  ref?: Ref<HTMLInputElement>;
}) {
  const { t } = useProduct();
  const units = useUnits();
  const id = useId();
  const words = { km: units.setKm(km), mi: units.mi(Math.round(milesOf(km))) };
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={ref}
        id={id}
        type="range"
        min={bounds.least}
        max={bounds.most}
        step={1}
        value={Math.round(km)}
        aria-describedby={describedBy}
        aria-valuetext={t("range.value", words)}
        onChange={({ target }) => onKm(target.valueAsNumber as Kilometers)}
      />
      {/* A reader who listens hears it from the slider. */}
      <span className={styles.value} aria-hidden="true">
        {words.km}
        <span className={styles.miles}> · {words.mi}</span>
      </span>
    </div>
  );
}
