import type { Feature, FeatureCollection } from "geojson";
import type { Dossier } from "../dossier/dossier.ts";
import type { Overlay } from "../dossier/manifest.ts";

/**
 * What was reported of features, laid over them: of each overlay every feature once, however many
 * facts it has, with the flat properties `ref` (the overlay's id) and `role`. What was held is told
 * in words alone.
 */
export function overlaySource(dossier: Dossier): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: dossier.manifest.overlays
      .filter(({ role }) => role !== "held")
      .flatMap((overlay) => featuresOf(dossier, overlay)),
  };
}

function featuresOf({ layers }: Dossier, { id, role, entries }: Overlay): Feature[] {
  const wanted = new Set(entries.map(({ feature }) => feature));
  return layers
    .flatMap(({ features }) => features)
    .filter((feature) => wanted.has(feature.id))
    .map(({ geometry }) => ({ type: "Feature", geometry, properties: { ref: id, role } }));
}
