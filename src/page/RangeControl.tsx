import { memo, type ReactNode, type RefObject, useRef } from "react";
import type { Kilometers } from "../dossier/model.ts";
import type { UsualRing } from "../reach/protocol.ts";
import { chosenRange, firstRecipe, isRangeChanged, shownRange } from "../view/first-range.ts";
import { rangeDecimals, rangeLimits } from "../view/view.ts";
import { useProduct, useView } from "./product.ts";
import { RangeBeside } from "./RangeBeside.tsx";
import { RangeChange } from "./RangeChange.tsx";
import styles from "./RangeControl.module.css";
import { RangeField } from "./RangeField.tsx";
import { RangePresets } from "./RangePresets.tsx";
import { RangeSlider } from "./RangeSlider.tsx";
import { RangeStandoff } from "./RangeStandoff.tsx";

export interface RangeControlProps {
  /** Takes the reader to the list of claims. The same function each time, as all of these. */
  readonly onShowClaims: () => void;
  /** What the stand-off leaves of the areas, in words. */
  readonly standoffStatus?: ReactNode;
  /** How far a ring that is laid beside strays from the truth, in words. */
  readonly besideFacts?: (ring: UsualRing) => ReactNode;
}

const bounds = { ...rangeLimits, decimals: rangeDecimals };

/**
 * How far the missile reaches and from where: the slider always in sight, the rest behind a title.
 * Its parts follow the view themselves, so that nothing around them renders anew while one drags.
 */
export const RangeControl = memo(function RangeControl({
  onShowClaims,
  standoffStatus,
  besideFacts,
}: RangeControlProps) {
  const { dossier, t } = useProduct();
  const slider = useRef<HTMLInputElement>(null);
  const { reaches, change } = dossier.manifest;
  if (!firstRecipe(dossier.manifest)) return null;
  return (
    <section className={styles.control} aria-label={t("range.region")}>
      <div className={styles.row}>
        <MainSlider slider={slider} />
      </div>
      <details className={styles.more} data-part="range">
        <summary>{t("range.region")}</summary>
        <div className={styles.body}>
          <MainField />
          <RangePresets onShowClaims={onShowClaims} />
          {reaches.some(({ standoffFrom }) => standoffFrom) && (
            <RangeStandoff status={standoffStatus} />
          )}
          {change && <RangeChange change={change} />}
          <RangeBeside facts={besideFacts} />
        </div>
      </details>
      <Reset slider={slider} />
    </section>
  );
});

/** The range the map shows, and the act that chooses another. */
function useRange() {
  const { dossier, store } = useProduct();
  const { manifest } = dossier;
  const km = useView(({ view }) => shownRange(view, manifest));
  const choose = (chosen: Kilometers) =>
    store.dispatch({ type: "range-chosen", km: chosenRange(chosen, manifest) });
  return [km, choose] as const;
}

function MainSlider({ slider }: { slider: RefObject<HTMLInputElement | null> }) {
  const { t } = useProduct();
  const [km, choose] = useRange();
  if (km === null) return null;
  return (
    <RangeSlider ref={slider} label={t("range.slider")} km={km} bounds={bounds} onKm={choose} />
  );
}

function MainField() {
  const { t } = useProduct();
  const [km, choose] = useRange();
  if (km === null) return null;
  return <RangeField label={t("range.typed")} km={km} bounds={bounds} onKm={choose} />;
}

/** The way back, while there is one. */
function Reset({ slider }: { slider: RefObject<HTMLInputElement | null> }) {
  const { dossier, store, t } = useProduct();
  const isChanged = useView(({ view }) => isRangeChanged(view, dossier.manifest));
  if (!isChanged) return null;
  return (
    <button
      type="button"
      className={styles.reset}
      onClick={() => {
        store.dispatch({ type: "range-reset" });
        // The button goes and would take the focus with it.
        slider.current?.focus();
      }}
    >
      {t("range.reset")}
    </button>
  );
}
