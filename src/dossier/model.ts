import type { Feature, Geometry, GeometryCollection } from "geojson";
import type { Language } from "../i18n/language.ts";

/*
 * The words of a dossier. A dossier is data: these types hold after `load.ts` has checked it,
 * and everything a reader sees is derived from it by pure functions.
 */

/** One text in every language of the dossier. */
export type LocalizedText = Readonly<Record<Language, string>>;

export type ClaimId = string & { readonly __brand: "ClaimId" };
export type SourceId = string & { readonly __brand: "SourceId" };

/** The id of a GeoJSON feature in `layers/`, unique over all layers. */
export type FeatureId = string & { readonly __brand: "FeatureId" };
export type LayerId = string & { readonly __brand: "LayerId" };
export type ReachId = string & { readonly __brand: "ReachId" };

/**
 * What a claim hangs on: a feature's id, a layer's id (all its features), `reach:` and a reach's id,
 * or `dossier` where the claim has no place on a map. Layer and feature ids never collide.
 */
export type FeatureRef = FeatureId | LayerId | `reach:${string}` | "dossier";

/** Lengths on the ellipsoid WGS 84, in kilometres. */
export type Kilometers = number & { readonly __unit: "km" };

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A day, or a period written as two days with a slash between (ISO 8601). */
export type DayOrPeriod = string;

/** West, south, east, north in degrees, WGS 84. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** `dossier.json`. */
export interface Manifest {
  /** Names the version of this format. */
  readonly format: "in-range/1";
  /** The headline: the question the dossier answers. */
  readonly title: LocalizedText;
  /** Two or three sentences under the headline: the computed and the contested finding. */
  readonly summary: LocalizedText;
  readonly stance: Stance;
  /** The day up to which the sources were followed. */
  readonly asOf: Day;
  /** Where to report an error, in words. */
  readonly contact: LocalizedText;
  /** The licence of words, data and pictures (an SPDX identifier). Quotations are excepted. */
  readonly licence: string;
  /** What the map frames when it opens. */
  readonly firstView: { readonly bounds: Bounds };
  /** In the order they are drawn, first at the bottom. */
  readonly layers: readonly LayerEntry[];
  readonly reaches: readonly ReachRecipe[];
  readonly corrections: readonly Correction[];
}

/** Whose lines the map draws. Shown on the map and in every export. */
export interface Stance {
  /** One line, always on the map. */
  readonly short: LocalizedText;
  /** The whole statement. */
  readonly full: LocalizedText;
}

/** What a layer's features are, and so how they are drawn. */
export type LayerRole = "subject" | "launch-area" | "occupied" | "capital";

export interface LayerEntry {
  /** Names the file: `layers/<id>.geojson`. */
  readonly id: LayerId;
  readonly role: LayerRole;
  readonly title: LocalizedText;
  /** What a reader must know before reading the shape, such as why it is illustrative. */
  readonly note?: LocalizedText;
}

/**
 * How far a weapon reaches from where: a recipe, never a geometry. The geometry is derived and
 * carries this recipe, its method and its error wherever it goes.
 */
export interface ReachRecipe {
  readonly id: ReachId;
  readonly name: LocalizedText;
  /** The areas it is measured from: features or layers of polygons. */
  readonly from: readonly (FeatureId | LayerId)[];
  /** The radius, from every point of the areas. */
  readonly km: Kilometers;
  /** The claims that give this radius and this origin. */
  readonly claims: readonly ClaimId[];
}

/** A dated change to something published, marked FIX wherever the dossier is shown. */
export interface Correction {
  readonly date: Day;
  /** What was wrong and what it says now. */
  readonly fix: LocalizedText;
  /** What changed: claims, features or reaches. */
  readonly changed: readonly string[];
}

export type ClaimKind =
  | "reported-fact"
  | "official-position"
  | "analysis"
  | "forecast"
  | "computed";

export type Verdict =
  | "corroborated"
  | "corroborated-in-part"
  | "contested"
  | "not-supported"
  | "not-checkable";

export type Bearing = "supports" | "qualifies" | "contradicts" | "context";

/** One entry of `claims.json`. */
export interface Claim {
  readonly id: ClaimId;
  /** The sub-statements of the checked text that it assesses, such as `9a`. */
  readonly brief: readonly string[];
  readonly kind: ClaimKind;
  /** When it was reported or holds. Absent where it has no date, as for a computed claim. */
  readonly date?: DayOrPeriod;
  /** At least one; the first is the one it is listed under. */
  readonly features: readonly FeatureRef[];
  /** In our own words, never stronger than its sources. */
  readonly statement: LocalizedText;
  readonly assessment: { readonly verdict: Verdict; readonly why: LocalizedText };
  readonly evidence: readonly Evidence[];
  /** Required where `kind` is `computed`. */
  readonly check?: Check;
}

export interface Evidence {
  readonly source: SourceId;
  readonly bearing: Bearing;
  readonly quote: Quote;
}

/** A passage as it stands in the source: exact, 25 words at most. */
export interface Quote {
  readonly exact: string;
  /** The language of `exact` (BCP 47). */
  readonly lang: string;
  /** Our translations. Required in English where `lang` is another language. */
  readonly translation?: Readonly<Partial<Record<Language, string>>>;
}

/**
 * A figure that In Range computes itself. `finds` is what the statement says, in whole percent;
 * the computation must agree, or the dossier is refused.
 */
export interface Check {
  readonly of: "share-within-reach";
  readonly feature: FeatureId;
  readonly reach: ReachId;
  /** Measured from these areas alone, instead of all that the reach starts from. */
  readonly from?: readonly (FeatureId | LayerId)[];
  readonly finds: number;
}

/**
 * How close a source is to the words quoted. A: publisher's own page. B: publisher's feed.
 * C: reprint or transcript copy. D: reported by another outlet. E: reference or aggregator.
 */
export type Grade = "A" | "B" | "C" | "D" | "E";

/**
 * One entry of `sources.json`: a CSL-JSON item (https://docs.citationstyles.org) with how close it
 * is to the words and how they were seen. What was not recorded is absent, never invented.
 */
export interface Source {
  readonly id: SourceId;
  /** CSL type, such as `article-newspaper`, `webpage`, `speech`. */
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  /** Who published it. */
  readonly publisher: string;
  /** The publisher's own address, where it is known. */
  readonly URL?: string;
  /** The language of the source (BCP 47). */
  readonly language?: string;
  readonly grade: Grade;
  readonly seen: Seen;
}

export type CslName =
  | { readonly family: string; readonly given?: string }
  | { readonly literal: string };

/** `[[2024, 11, 17]]`; month and day may be missing. */
export interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
}

/** What was seen of a source, on which day, and where if not at the publisher's own address. */
export interface Seen {
  readonly on: Day;
  readonly what: "excerpt" | "full-text" | "feed";
  readonly in?: { readonly name: string; readonly URL: string };
}

/** What every feature of `layers/` says of itself. */
export interface FeatureProperties {
  readonly name: LocalizedText;
  /** ISO 3166-1 alpha-2. Crimean features say `UA` and `status: "occupied"`. */
  readonly country: string;
  readonly status?: "occupied";
  /** Says that the feature is drawn without a claim of its own. */
  readonly context?: true;
}

/** A geometry with coordinates of its own. */
export type DossierGeometry = Exclude<Geometry, GeometryCollection>;

/** A feature claims hang on. RFC 7946: WGS 84, longitude first, right-hand rule, 6 decimals at most. */
export type DossierFeature = Feature<DossierGeometry, FeatureProperties> & {
  readonly id: FeatureId;
};

export interface Layer extends LayerEntry {
  readonly features: readonly DossierFeature[];
}

/** A sound dossier: every id exists, every quote fits, every geometry holds. */
export interface Dossier {
  readonly manifest: Manifest;
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly layers: readonly Layer[];
}
