import { type DossierIndex, isReachRef, reachIdOf } from "../dossier/lookup.ts";
import type { FeatureId, FeatureRef, LayerId, LocalizedText } from "../dossier/model.ts";

/**
 * What a feature, a layer, an overlay or a reach is called. Undefined for `dossier` and what is
 * unknown.
 */
export function refName(index: DossierIndex, ref: FeatureRef): LocalizedText | undefined {
  if (isReachRef(ref)) return index.reachById.get(reachIdOf(ref))?.name;
  return (
    index.featureById.get(ref as FeatureId)?.properties.name ??
    index.layerById.get(ref as LayerId)?.title ??
    index.overlayById.get(ref as LayerId)?.title
  );
}

/**
 * What a reader must know before reading a shape: the note of the layer it belongs to, or of the
 * overlay.
 */
export function refNote(index: DossierIndex, ref: FeatureRef): LocalizedText | undefined {
  const drawn =
    index.layerById.get(ref as LayerId) ??
    index.layerOfFeature.get(ref as FeatureId) ??
    index.overlayById.get(ref as LayerId);
  return drawn?.note;
}
