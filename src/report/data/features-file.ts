import type { BBox, Geometry } from "geojson";
import type { Dossier, Layer } from "../../dossier/dossier.ts";
import { type DossierIndex, indexDossier } from "../../dossier/lookup.ts";
import type { LayerEntry, Overlay, OverlayEntry } from "../../dossier/manifest.ts";
import type {
  Claim,
  DossierFeature,
  FeatureRef,
  LocalizedText,
  Verdict,
} from "../../dossier/model.ts";
import type { Language } from "../../i18n/language.ts";
import type { ReachProperties, ReachShape } from "../../reach/shape.ts";
import { type Credit, creditOf } from "./credit.ts";

/** Names the version of the form of `features.geojson`. */
export const featuresFormat = "in-range-features/1";

/** What hangs on a feature. */
export interface About {
  readonly claims: readonly ClaimMention[];
  readonly disagreements: readonly { readonly id: string; readonly question: LocalizedText }[];
}

/** A claim in few words; the rest of it is in `claims.json`. */
export interface ClaimMention {
  readonly id: string;
  readonly statement: LocalizedText;
  readonly verdict: Verdict;
  readonly date?: string;
}

/** Flat names, as GIS software and map styles read them. */
type Names = { readonly [Tag in Language as `name_${Tag}`]: string };

/** What a feature of a layer says: its own properties, and what is claimed and told of it. */
export interface LayerFeatureProperties extends Names, About {
  readonly layer: Layer["id"];
  readonly role: Layer["role"];
  readonly country: string;
  readonly status?: "occupied";
  readonly context?: true;
  /** What overlays tell of it, by date. */
  readonly facts: readonly (Pick<Overlay, "role"> &
    Omit<OverlayEntry, "feature"> & { readonly overlay: Overlay["id"] })[];
}

/** What a reach says of itself wherever it goes, with its names and claims. */
export interface ReachFeatureProperties extends Names, ReachProperties, About {}

export interface DataFeature<Properties = LayerFeatureProperties | ReachFeatureProperties | About> {
  readonly type: "Feature";
  readonly id: string;
  readonly bbox?: BBox | undefined;
  readonly properties: Properties;
  /** Null for what has no place. */
  readonly geometry: Geometry | null;
}

/** `features.geojson` (RFC 7946), with foreign members for what is no feature. */
export interface FeaturesFile {
  readonly type: "FeatureCollection";
  readonly format: typeof featuresFormat;
  readonly dossier: Credit;
  /** As in the manifest, in the order they are drawn. */
  readonly layers: readonly LayerEntry[];
  readonly overlays: readonly Overlay[];
  readonly features: readonly DataFeature[];
}

/** The feature without a place, on which hangs what hangs on the whole dossier. */
export const unplaced = "dossier";

/**
 * The features of all layers, each with its claims; the reaches, computed; and one feature without
 * a geometry for what has no place on a map. Nothing is left out: every claim and disagreement hangs
 * on some feature.
 *
 * @param reaches - the shapes of the dossier's recipes
 */
export function featuresFile(dossier: Dossier, reaches: readonly ReachShape[]): FeaturesFile {
  const { manifest, layers } = dossier;
  const index = indexDossier(dossier);
  const placed: readonly DataFeature[] = [
    ...layers.flatMap((layer) =>
      layer.features.map((feature) => layerFeature(layer, feature, index)),
    ),
    ...reaches.map((shape) => reachFeature(shape, index)),
  ];
  return {
    type: "FeatureCollection",
    format: featuresFormat,
    dossier: creditOf(manifest),
    layers: manifest.layers,
    overlays: manifest.overlays,
    features: [...placed, ...withoutPlace(dossier, placed)],
  };
}

function layerFeature(layer: Layer, feature: DossierFeature, index: DossierIndex): DataFeature {
  const { name, ...own } = feature.properties;
  const facts = index.entriesOf(feature.id).map(({ overlay, entry: { date, says, claims } }) => ({
    overlay: overlay.id,
    role: overlay.role,
    date,
    says,
    claims,
  }));
  return {
    ...feature,
    properties: {
      layer: layer.id,
      role: layer.role,
      ...namesOf(name),
      ...own,
      facts,
      ...aboutOf(index, feature.id),
    },
  };
}

function reachFeature({ id, properties, geometry }: ReachShape, index: DossierIndex): DataFeature {
  return {
    type: "Feature",
    id,
    properties: { ...namesOf(properties.recipe.name), ...properties, ...aboutOf(index, id) },
    geometry,
  };
}

function withoutPlace(
  { claims, disagreements }: Dossier,
  placed: readonly DataFeature[],
): readonly DataFeature[] {
  const shown = new Set(
    placed.flatMap(({ properties }) =>
      [...properties.claims, ...properties.disagreements].map(({ id }) => id),
    ),
  );
  const isLeft = ({ id, features }: { id: string; features: readonly FeatureRef[] }) =>
    features.includes(unplaced) || !shown.has(id);
  const properties = mentions(claims.filter(isLeft), disagreements.filter(isLeft));
  return properties.claims.length + properties.disagreements.length > 0
    ? [{ type: "Feature", id: unplaced, properties, geometry: null }]
    : [];
}

function aboutOf(index: DossierIndex, ref: FeatureRef): About {
  return mentions(index.claimsOf(ref), index.disagreementsOf(ref));
}

function mentions(claims: readonly Claim[], disagreements: Dossier["disagreements"]): About {
  return {
    claims: claims.map(({ id, statement, assessment: { verdict }, date }) => ({
      id,
      statement,
      verdict,
      ...(date !== undefined && { date }),
    })),
    disagreements: disagreements.map(({ id, question }) => ({ id, question })),
  };
}

function namesOf(name: LocalizedText): Names {
  return { name_en: name.en, name_uk: name.uk };
}

/** The file's text: a feature a line, so that two versions can be compared. */
export function featuresGeojson(dossier: Dossier, reaches: readonly ReachShape[]): string {
  const { features, ...head } = featuresFile(dossier, reaches);
  const members = Object.entries(head).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  return `{\n${members.join(",\n")},\n"features": [\n${lines}\n]\n}\n`;
}
