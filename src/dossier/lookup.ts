import type { Disagreement } from "./disagreement.ts";
import type { Dossier, Layer } from "./dossier.ts";
import type { BriefPart, Overlay, OverlayEntry, ReachRecipe } from "./manifest.ts";
import type {
  Claim,
  ClaimId,
  DossierFeature,
  FeatureId,
  FeatureRef,
  LayerId,
  PartId,
  ReachId,
  Source,
  SourceId,
} from "./model.ts";

const reachPrefix = "reach:";

/** A dated fact of a feature, with the overlay that tells it. */
export interface DatedFact {
  readonly overlay: Overlay;
  readonly entry: OverlayEntry;
}

/** Everything of a sound dossier by its id, and who hangs on whom. */
export interface DossierIndex {
  readonly claimById: ReadonlyMap<ClaimId, Claim>;
  readonly disagreementById: ReadonlyMap<string, Disagreement>;
  readonly sourceById: ReadonlyMap<SourceId, Source>;
  readonly featureById: ReadonlyMap<FeatureId, DossierFeature>;
  readonly layerById: ReadonlyMap<LayerId, Layer>;
  /** By feature: the layer that draws it. */
  readonly layerOfFeature: ReadonlyMap<FeatureId, Layer>;
  readonly overlayById: ReadonlyMap<LayerId, Overlay>;
  readonly reachById: ReadonlyMap<ReachId, ReachRecipe>;
  /** Empty where no text is checked. */
  readonly partById: ReadonlyMap<PartId, BriefPart>;
  /**
   * What a reference stands for on the map: a feature for itself, a layer for its features, an
   * overlay for those of its entries, a reach (`reach:x`) for itself, `dossier` and what is unknown
   * for nothing.
   */
  resolveRef(ref: FeatureRef): readonly (FeatureId | `reach:${string}`)[];
  /**
   * The claims of a reference, in the order of the dossier:
   * - of a feature: those that hang on it, on its layer or on an overlay over it, and those that an
   *   overlay's entry about it cites;
   * - of a layer: those that hang on it, and those of any of its features;
   * - of an overlay: those that hang on it, and those that its entries cite, but not all that is
   *   claimed of the features beneath;
   * - of a reach or `dossier`: those that hang on it.
   */
  claimsOf(ref: FeatureRef): readonly Claim[];
  /** The disagreements of a reference, as `claimsOf`; entries of overlays cite none. */
  disagreementsOf(ref: FeatureRef): readonly Disagreement[];
  /** What overlays tell of a feature or of a layer's features, or what one overlay tells; by date. */
  entriesOf(ref: FeatureRef): readonly DatedFact[];
  /** The claims that assess a part of the checked text, in the order of the dossier. */
  claimsOfPart(part: PartId): readonly Claim[];
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
  const { manifest, claims, disagreements, layers } = dossier;
  const layerById = new Map(layers.map((layer) => [layer.id, layer]));
  const overlayById = new Map(manifest.overlays.map((overlay) => [overlay.id, overlay]));
  const drawn = layers.flatMap((layer) => layer.features.map((feature) => ({ feature, layer })));
  const featureById = new Map(drawn.map(({ feature }) => [feature.id, feature]));
  const layerOfFeature = new Map(drawn.map(({ feature, layer }) => [feature.id, layer]));
  const reachById = new Map(manifest.reaches.map((reach) => [reach.id, reach]));
  const facts: readonly DatedFact[] = manifest.overlays
    .flatMap((overlay) => overlay.entries.map((entry) => ({ overlay, entry })))
    .sort(({ entry: { date: one } }, { entry: { date: other } }) =>
      one === other ? 0 : one < other ? -1 : 1,
    );

  // Each map is asked with a text of which only the map knows whose id it is.
  const layerNamed = (ref: FeatureRef) => layerById.get(ref as LayerId);
  const overlayNamed = (ref: FeatureRef) => overlayById.get(ref as LayerId);
  const featureNamed = (ref: FeatureRef) => featureById.get(ref as FeatureId);

  function resolveRef(ref: FeatureRef): readonly (FeatureId | `reach:${string}`)[] {
    if (isReachRef(ref)) return reachById.has(reachIdOf(ref)) ? [ref] : [];
    const feature = featureNamed(ref);
    if (feature) return [feature.id];
    const layer = layerNamed(ref);
    if (layer) return layer.features.map(({ id }) => id);
    return [...new Set(overlayNamed(ref)?.entries.map((entry) => entry.feature))];
  }

  function entriesOf(ref: FeatureRef): readonly DatedFact[] {
    const overlay = overlayNamed(ref);
    if (overlay) return facts.filter((fact) => fact.overlay === overlay);
    const features = new Set<FeatureRef>(resolveRef(ref));
    return facts.filter(({ entry }) => features.has(entry.feature));
  }

  /** Everything on which hangs what hangs on a reference. */
  function relatedTo(ref: FeatureRef): ReadonlySet<FeatureRef> {
    if (overlayNamed(ref)) return new Set([ref]);
    const feature = featureNamed(ref);
    const layer = feature ? layerOfFeature.get(feature.id) : layerNamed(ref);
    const overlays = entriesOf(ref).map(({ overlay }) => overlay.id);
    return new Set([ref, ...resolveRef(ref), ...(layer ? [layer.id] : []), ...overlays]);
  }

  const claimsByRef = new Map<FeatureRef, readonly Claim[]>();
  function claimsOf(ref: FeatureRef): readonly Claim[] {
    const known = claimsByRef.get(ref);
    if (known) return known;
    const related = relatedTo(ref);
    const cited = new Set(entriesOf(ref).flatMap(({ entry }) => entry.claims));
    const found = claims.filter(
      ({ id, features }) => cited.has(id) || features.some((each) => related.has(each)),
    );
    claimsByRef.set(ref, found);
    return found;
  }

  return {
    claimById: new Map(claims.map((claim) => [claim.id, claim])),
    disagreementById: new Map(disagreements.map((each) => [each.id, each])),
    sourceById: new Map(dossier.sources.map((source) => [source.id, source])),
    featureById,
    layerById,
    layerOfFeature,
    overlayById,
    reachById,
    partById: new Map(manifest.brief?.parts.map((part) => [part.id, part])),
    resolveRef,
    claimsOf,
    disagreementsOf(ref) {
      const related = relatedTo(ref);
      return disagreements.filter(({ features }) => features.some((each) => related.has(each)));
    },
    entriesOf,
    claimsOfPart: (part) => claims.filter(({ brief }) => brief.includes(part)),
  };
}
