import { lazy, memo, type RefObject, useRef } from "react";
import { firstRecipe, isRangeChanged } from "../view/first-range.ts";
import { LoadedPart } from "./LoadedPart.tsx";
import { useProduct, useView } from "./product.ts";
import styles from "./RangeControl.module.css";
import type { RangeDetailsProps } from "./RangeDetails.tsx";
import { RangeSlider } from "./RangeSlider.tsx";
import { rangeBounds, useRange } from "./use-range.ts";

// Behind a title: it comes while the reader looks at the map.
const RangeDetails = lazy(async () => ({
  default: (await import("./RangeDetails.tsx")).RangeDetails,
}));

/**
 * How far the missile reaches and from where: the slider always in sight, the rest behind a title.
 * Its parts follow the view themselves, so that nothing around them renders anew while one drags.
 */
export const RangeControl = memo(function RangeControl(details: RangeDetailsProps) {
  const { dossier, t } = useProduct();
  const slider = useRef<HTMLInputElement>(null);
  if (!firstRecipe(dossier.manifest)) return null;
  return (
    <section className={styles.control} aria-label={t("range.region")}>
      <div className={styles.row}>
        <MainSlider slider={slider} />
      </div>
      <details className={styles.more} data-part="range">
        <summary>{t("range.region")}</summary>
        <div className={styles.body}>
          <LoadedPart>
            <RangeDetails {...details} />
          </LoadedPart>
        </div>
      </details>
      <Reset slider={slider} />
    </section>
  );
});

function MainSlider({ slider }: { slider: RefObject<HTMLInputElement | null> }) {
  const { t } = useProduct();
  const [km, choose] = useRange();
  if (km === null) return null;
  return (
    <RangeSlider
      ref={slider}
      label={t("range.slider")}
      km={km}
      bounds={rangeBounds}
      onKm={choose}
    />
  );
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
