import type { Feature, FeatureCollection } from "geojson";
import type { Dossier } from "../dossier/dossier.ts";
import type { Overlay } from "../dossier/manifest.ts";
import type { Day } from "../dossier/model.ts";
import { firstDayOf, isLater } from "../report/claim-facets.ts";

/**
 * What was reported of features, laid over them as of a day (null: all that is known): of each
 * overlay every feature once, however many facts it has, with the flat properties `ref` (the
 * overlay's id) and `role`. What was held is told in words alone.
 */
export function overlaySource(dossier: Dossier, day: Day | null): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: drawnOverlays(dossier).flatMap((overlay) => featuresOf(dossier, overlay, day)),
  };
}

/** The overlays that are drawn on the day of their first fact and from then on. */
export function drawnOverlays({ manifest }: Pick<Dossier, "manifest">): readonly Overlay[] {
  return manifest.overlays.filter(({ role }) => role !== "held");
}

function featuresOf({ layers }: Dossier, { id, role, entries }: Overlay, day: Day | null) {
  const there = entries.filter(({ date }) => !isLater(date, day));
  const wanted = new Set(there.map(({ feature }) => feature));
  return layers
    .flatMap(({ features }) => features)
    .filter((feature) => wanted.has(feature.id))
    .map(({ geometry }): Feature => ({ type: "Feature", geometry, properties: { ref: id, role } }));
}

/** Before every day of a calendar that is written `YYYY-MM-DD`. */
const beforeAll: Day = "0000-00-00";

/**
 * The last day, up to this one, on which an overlay got a feature that it had not before; null where
 * all of them are there. From one such day to the next overlays draw and mark the same, so that
 * nothing need be made anew.
 */
export function overlayDay(overlays: readonly Overlay[], day: Day | null): Day | null {
  if (day === null) return null;
  const starts = overlays.flatMap(({ entries }) => {
    const first = new Map<string, Day>();
    for (const { feature, date } of entries) {
      const start = firstDayOf(date);
      const known = first.get(feature);
      if (known === undefined || start < known) first.set(feature, start);
    }
    return [...first.values()];
  });
  const past = starts.filter((start) => start <= day);
  if (past.length === starts.length) return null;
  return past.toSorted().at(-1) ?? beforeAll;
}
