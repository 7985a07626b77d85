import type {
  Claim,
  ClaimId,
  Dossier,
  DossierFeature,
  FeatureId,
  FeatureRef,
  Layer,
  LayerId,
  ReachId,
  ReachRecipe,
  Source,
  SourceId,
} from "./model.ts";

const reachPrefix = "reach:";

/** Everything of a sound dossier by its id, and who hangs on whom. */
export interface DossierIndex {
  readonly claimById: ReadonlyMap<ClaimId, Claim>;
  readonly sourceById: ReadonlyMap<SourceId, Source>;
  readonly featureById: ReadonlyMap<FeatureId, DossierFeature>;
  readonly layerById: ReadonlyMap<LayerId, Layer>;
  /** By feature: the layer that draws it. */
  readonly layerOfFeature: ReadonlyMap<FeatureId, Layer>;
  readonly reachById: ReadonlyMap<ReachId, ReachRecipe>;
  /**
   * What a reference stands for on the map: a feature for itself, a layer for its features, a reach
   * (`reach:x`) for itself, `dossier` and what is unknown for nothing.
   */
  resolveRef(ref: FeatureRef): readonly (FeatureId | `reach:${string}`)[];
  /**
   * The claims that hang on a feature directly or through its layer, on a layer or any of its
   * features, on a reach, or on `dossier`; in the order of the dossier.
   */
  claimsOf(ref: FeatureRef): readonly Claim[];
}

/** Whether a reference names a reach. */
export function isReachRef(ref: string): ref is `reach:${string}` {
  return ref.startsWith(reachPrefix);
}

/** The id in `reach:x`. */
export function reachIdOf(ref: `reach:${string}`): ReachId {
  return ref.slice(reachPrefix.length) as ReachId;
}

/** Indexes a dossier. The page calls it once for each dossier. */
export function indexDossier(dossier: Dossier): DossierIndex {
  const layerById = new Map(dossier.layers.map((layer) => [layer.id, layer]));
  const drawn = dossier.layers.flatMap((layer) =>
    layer.features.map((feature) => ({ feature, layer })),
  );
  const featureById = new Map(drawn.map(({ feature }) => [feature.id, feature]));
  const layerOfFeature = new Map(drawn.map(({ feature, layer }) => [feature.id, layer]));
  const reachById = new Map(dossier.manifest.reaches.map((reach) => [reach.id, reach]));

  // Each map is asked with a text of which only the map knows whose id it is.
  const layerNamed = (ref: FeatureRef) => layerById.get(ref as LayerId);
  const featureNamed = (ref: FeatureRef) => featureById.get(ref as FeatureId);

  function resolveRef(ref: FeatureRef): readonly (FeatureId | `reach:${string}`)[] {
    if (isReachRef(ref)) return reachById.has(reachIdOf(ref)) ? [ref] : [];
    const feature = featureNamed(ref);
    if (feature) return [feature.id];
    return layerNamed(ref)?.features.map(({ id }) => id) ?? [];
  }

  function claimsOf(ref: FeatureRef): readonly Claim[] {
    const feature = featureNamed(ref);
    const layer = feature ? layerOfFeature.get(feature.id) : layerNamed(ref);
    const related = new Set<FeatureRef>([ref, ...resolveRef(ref)]);
    if (layer) related.add(layer.id);
    return dossier.claims.filter((claim) => claim.features.some((each) => related.has(each)));
  }

  return {
    claimById: new Map(dossier.claims.map((claim) => [claim.id, claim])),
    sourceById: new Map(dossier.sources.map((source) => [source.id, source])),
    featureById,
    layerById,
    layerOfFeature,
    reachById,
    resolveRef,
    claimsOf,
  };
}
