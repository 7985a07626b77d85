import type { Dossier } from "../../dossier/dossier.ts";
import type { FeatureRef } from "../../dossier/model.ts";

/** Lines of reach; what was reported of a feature; layers and their features. */
export type FeatureGroupName = "reaches" | "overlays" | "places";

export interface FeatureGroup {
  readonly name: FeatureGroupName;
  readonly refs: readonly FeatureRef[];
}

/** Everything whose list of claims can be asked for, in the order of the dossier. */
export function featureGroups({
  manifest,
  layers,
}: Pick<Dossier, "manifest" | "layers">): readonly FeatureGroup[] {
  const places = layers.flatMap(({ id, features }) => [id, ...features.map((each) => each.id)]);
  return [
    { name: "reaches", refs: manifest.reaches.map(({ id }) => `reach:${id}` as const) },
    { name: "overlays", refs: manifest.overlays.map(({ id }) => id) },
    // A layer of one feature may have the name of the feature.
    { name: "places", refs: [...new Set(places)] },
  ];
}
