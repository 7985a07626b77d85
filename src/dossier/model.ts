import type { Feature, Geometry, GeometryCollection } from "geojson";
import type { Language } from "../i18n/language.ts";
import type { claimKinds } from "./claim-kinds.ts";
import type { grades } from "./grades.ts";
import type { verdicts } from "./verdicts.ts";

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
/** The id of a layer or an overlay. */
export type LayerId = string & { readonly __brand: "LayerId" };
export type ReachId = string & { readonly __brand: "ReachId" };

/** A part of a statement of the checked text: its number and a letter, such as `9a`. */
export type PartId = string & { readonly __brand: "PartId" };

/**
 * What has a place on the map: a feature's id, a layer's or an overlay's id (all its features), or
 * `reach:` and a reach's id. No two of them are equal.
 */
export type PlaceRef = FeatureId | LayerId | `reach:${string}`;

/** What a claim hangs on: a place, or `dossier` where the claim has none on a map. */
export type FeatureRef = PlaceRef | "dossier";

/** Lengths on the ellipsoid WGS 84, in kilometres. */
export type Kilometers = number & { readonly __unit: "km" };

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A day, or a period written as two days with a slash between (ISO 8601). */
export type DayOrPeriod = string;

/** West, south, east, north in degrees, WGS 84. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export type ClaimKind = (typeof claimKinds)[number];

export type Verdict = (typeof verdicts)[number];

export type Bearing = "supports" | "qualifies" | "contradicts" | "context";

/** One entry of `claims.json`. */
export interface Claim {
  readonly id: ClaimId;
  /** The parts of the checked text that it assesses. */
  readonly brief: readonly PartId[];
  readonly kind: ClaimKind;
  /** When it was reported or holds. Absent where it has no date, as for a computed claim. */
  readonly date?: DayOrPeriod;
  /** At least one; the first is the one it is listed under. */
  readonly features: readonly FeatureRef[];
  /** In our own words, never stronger than its sources. */
  readonly statement: LocalizedText;
  readonly assessment: { readonly verdict: Verdict; readonly why: LocalizedText };
  readonly evidence: readonly Evidence[];
  /** What happened, in a few words: the claim is an event of the timeline, on its date. */
  readonly event?: LocalizedText;
  /** Two points among its features that it connects: a great circle is drawn while it is chosen. */
  readonly connects?: readonly [FeatureId, FeatureId];
  /** There where `kind` is `computed`, and only there. */
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
  /** Whose words these are, where the source names somebody else than itself: whom it quotes. */
  readonly speaker?: LocalizedText;
  /** Ours, in every language of the dossier but that of the passage itself. */
  readonly translation?: Readonly<Partial<Record<Language, string>>>;
}

/**
 * A figure that In Range computes itself. `finds` is what the statement says; the computation must
 * agree, or the dossier is refused.
 */
export type Check = ShareCheck | AreaCheck | BorderCheck | DistanceCheck;

/** The share of a feature's area that lies within a reach, in whole percent. */
export interface ShareCheck {
  readonly of: "share-within-reach";
  readonly feature: FeatureId;
  readonly reach: ReachId;
  /** Measured from these areas alone, instead of all that the reach starts from. */
  readonly from?: readonly (FeatureId | LayerId)[];
  readonly finds: number;
}

/** The area of a feature on WGS 84, in whole square kilometres. */
export interface AreaCheck {
  readonly of: "area";
  readonly feature: FeatureId;
  readonly finds: number;
}

/** The length of the border that two features share, in whole kilometres; 0 where they share none. */
export interface BorderCheck {
  readonly of: "shared-border";
  readonly feature: FeatureId;
  readonly with: FeatureId;
  readonly finds: number;
}

/** The shortest distance between the outlines of two features, in whole kilometres. */
export interface DistanceCheck {
  readonly of: "distance";
  readonly feature: FeatureId;
  readonly to: FeatureId;
  readonly finds: number;
}

/**
 * How close a source is to the words quoted. A: publisher's own page. B: publisher's feed.
 * C: reprint or transcript copy. D: reported by another outlet. E: reference or aggregator.
 */
export type Grade = (typeof grades)[number];

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
