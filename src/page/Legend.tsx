import { useId } from "react";
import { flushSync } from "react-dom";
import type { FeatureRef, LayerId } from "../dossier/model.ts";
import type { Covered } from "../map/map-handle.ts";
import type { LegendEntry } from "../scene/legend.ts";
import type { MarkedRef } from "../scene/marked.ts";
import { ClaimCount, ClaimCountKey } from "./ClaimCount.tsx";
import styles from "./Legend.module.css";
import { LegendSwatch } from "./LegendSwatch.tsx";
import { useRoomyMap } from "./media.ts";
import { useProduct, useText, useView } from "./product.ts";
import { useClaimCount } from "./use-found-claims.ts";

/**
 * What the legend covers of a roomy map. Only what is as wide as the map needs to know: an end of a
 * line to another continent would else lie under it.
 */
export function coveredByLegend(isInTheWay: boolean): Covered {
  return { left: 0, bottom: isInTheWay ? 256 : 0 };
}

/**
 * What is drawn, by the same colours and patterns; choosing an entry chooses the feature, where there
 * is one to choose. On a small page it waits behind its title, so that map and claims have the room.
 */
export function Legend({
  entries,
  marked,
  onChosen,
}: {
  entries: readonly LegendEntry[];
  /** What the map marks, which a chosen claim may have marked. */
  marked: readonly MarkedRef[];
  /** Goes on from a choice, where there is no map to show it. */
  onChosen?: (() => void) | undefined;
}) {
  const { index, store, t } = useProduct();
  const text = useText();
  const chosen = useView(({ view }) => view.feature);
  const claim = useView(({ view }) => view.claim);
  const named = claim ? (index.claimById.get(claim)?.features ?? []) : [chosen];
  // Overlays may share a shape: a claim on the permission is none on the use.
  const isMarked = (ref: FeatureRef) =>
    index.overlayById.has(ref as LayerId)
      ? named.includes(ref)
      : index.resolveRef(ref).some((one) => marked.includes(one));
  const isRoomy = useRoomyMap();
  const id = useId();
  const countOf = useClaimCount();
  const choose = (ref: FeatureRef) => {
    if (chosen === ref) store.dispatch({ type: "choice-cleared" });
    else {
      // The list to go to must be that of the new choice.
      flushSync(() => store.dispatch({ type: "feature-chosen", feature: ref }));
      onChosen?.();
    }
  };
  return (
    <section className={styles.legend} aria-label={t("map.legend")}>
      <details open={isRoomy}>
        <summary>{t("map.legendEntries", { count: entries.length })}</summary>
        <ul>
          {entries.map(({ ref, name, swatch }) => (
            <li key={ref ?? text(name)}>
              {ref ? (
                <button
                  type="button"
                  aria-pressed={chosen === ref}
                  aria-describedby={`${id}-${ref}`}
                  data-marked={isMarked(ref) || undefined}
                  onClick={() => choose(ref)}
                >
                  <LegendSwatch swatch={swatch} />
                  {text(name)}
                  <ClaimCount count={countOf(ref)} id={`${id}-${ref}`} />
                </button>
              ) : (
                <span>
                  <LegendSwatch swatch={swatch} />
                  {text(name)}
                </span>
              )}
            </li>
          ))}
          <li className={styles.key}>
            <span>
              <ClaimCountKey />
              {t("map.legendCount")}
            </span>
          </li>
        </ul>
      </details>
    </section>
  );
}
