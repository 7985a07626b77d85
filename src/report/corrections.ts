import type { DossierIndex } from "../dossier/lookup.ts";
import type { Correction, Manifest } from "../dossier/manifest.ts";
import type { FeatureId } from "../dossier/model.ts";

/**
 * The corrections that changed something, in the order of the dossier: of a claim, a disagreement, a
 * layer, an overlay or a reach those that name it; of a feature also those that name its layer.
 */
export function correctionsOf(
  { corrections }: Pick<Manifest, "corrections">,
  { layerOfFeature }: Pick<DossierIndex, "layerOfFeature">,
  id: string,
): readonly Correction[] {
  const layer = layerOfFeature.get(id as FeatureId)?.id;
  return corrections.filter(({ changed }) =>
    changed.some((one) => one === id || (layer !== undefined && one === layer)),
  );
}
