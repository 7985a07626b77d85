import type { LineString, MultiLineString, Position } from "geojson";
import type { ReachRecipe } from "../dossier/manifest.ts";
import type { ClaimId, FeatureId, Kilometers, LocalizedText } from "../dossier/model.ts";
import type { Area } from "./area-geometry.ts";
import type { LinkShape } from "./link.ts";
import type { LinkRecipe } from "./link-recipe.ts";
import type { MethodError } from "./method-error.ts";
import type { ReachShape } from "./shape.ts";

/** An area that a reach starts from, with the id of its feature. */
export interface OriginArea {
  readonly id: FeatureId;
  readonly geometry: Area;
}

/** A border as a line; edges are straight in longitude and latitude. */
export type BorderLine = LineString | MultiLineString;

/** What a reach starts from: areas, and how far back in them from a border. */
export interface ReachOrigin {
  readonly areas: readonly OriginArea[];
  readonly standoff?: { readonly border: BorderLine; readonly km: Kilometers };
}

/** Rings as most tools draw them, laid beside ours. */
export const usualRings = ["turf-buffer", "turf-circle", "mercator-circle"] as const;
export type UsualRing = (typeof usualRings)[number];

/** What the page asks of the worker, by `of`: what it needs of the dossier, never the whole. */
export type ReachQuestion =
  /** The possible reach: all within `recipe.km` of somewhere in the origin. */
  | { readonly of: "reach"; readonly recipe: ReachRecipe; readonly origin: ReachOrigin }
  /** All within `km` of every point of one of the origin's areas. */
  | {
      readonly of: "assured";
      readonly km: Kilometers;
      readonly origin: ReachOrigin;
      readonly area: FeatureId;
    }
  /** What a stand-off leaves of the areas. */
  | { readonly of: "origin"; readonly origin: ReachOrigin }
  | {
      readonly of: "usual";
      readonly ring: UsualRing;
      readonly km: Kilometers;
      readonly origin: ReachOrigin;
    }
  /** A ring around one place. */
  | { readonly of: "around"; readonly km: Kilometers; readonly center: Position }
  | NumbersQuestion
  | {
      readonly of: "measure";
      readonly km: Kilometers;
      readonly origin: ReachOrigin;
      readonly point: Position;
      readonly doubts: DoubtsQuestion;
    }
  | { readonly of: "link"; readonly recipe: LinkRecipe };

/** Everything about a reach that is said in words. */
export interface NumbersQuestion {
  readonly of: "numbers";
  readonly km: Kilometers;
  readonly origin: ReachOrigin;
  readonly doubts: DoubtsQuestion;
  /** The oblasts whose shares are asked for. */
  readonly oblasts: readonly NamedArea[];
  readonly places: readonly NamedPlace[];
  /** The features to which distances from each launch area are asked for. */
  readonly features: readonly OriginArea[];
  /** The claims whose share is recomputed for this reach. */
  readonly checks: readonly ShareQuestion[];
}

/** What may flip the side on which a place falls, besides the error of the data. */
export interface DoubtsQuestion {
  /** Other figures that sources give for the same range, in km. */
  readonly otherKm: readonly Kilometers[];
  /** The farthest that the stand-off's control goes back, with its border. */
  readonly farthestStandoff?: { readonly border: BorderLine; readonly km: Kilometers };
}

export interface NamedArea {
  /** ISO 3166-2 or a feature's id. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly country: string;
  readonly geometry: Area;
}

export interface NamedPlace {
  readonly id: string;
  readonly name: LocalizedText;
  readonly country: string;
  readonly kind: "capital" | "oblast-centre";
  readonly status?: "occupied";
  readonly position: Position;
}

export interface ShareQuestion {
  readonly claim: ClaimId;
  readonly geometry: Area;
  /** Measured from these of the origin's areas alone. */
  readonly from?: readonly FeatureId[];
}

/** All within reach of every point of an area; empty where the area is too large for the radius. */
export interface AssuredReach {
  readonly area: FeatureId;
  readonly km: Kilometers;
  readonly standoffKm: Kilometers;
  /** Null where no place lies within `km` of every point of the area, or nothing is left of it. */
  readonly geometry: Area | null;
  /** The smallest radius at which it would not be empty; null where nothing is left of the area. */
  readonly leastKm: Kilometers | null;
  readonly errorMeters: MethodError;
}

/** What a stand-off leaves of each area: null where it leaves nothing. */
export interface OriginShapes {
  readonly km: Kilometers;
  readonly areas: readonly { readonly id: FeatureId; readonly geometry: Area | null }[];
}

export interface UsualRingShape {
  readonly ring: UsualRing;
  readonly km: Kilometers;
  readonly geometry: Area;
  /** The point it is drawn around; absent where it is drawn around the areas. */
  readonly center?: Position;
  /** How far it strays from its own promise: `km` from its point, or from the areas. */
  readonly errorMeters: MethodError;
  /** How far it strays from the possible reach of the areas: shorter and farther, in metres. */
  readonly fromReach: MethodError;
}

export interface AroundShape {
  readonly km: Kilometers;
  readonly center: Position;
  readonly geometry: Area;
}

export type Side = "within" | "beyond" | "borderline";

/** Why a place is borderline: the data's error, another figure of sources, or a stand-off. */
export type FlippedBy = "data" | "figure" | "standoff";

export interface OblastShare {
  readonly id: string;
  readonly areaKm2: number;
  readonly withinKm2: number;
  /** Percent, not rounded. */
  readonly percent: number;
}

export interface Span {
  readonly area: FeatureId;
  readonly feature: FeatureId;
  /** From the nearest points of both; 0 where they touch. */
  readonly shortestKm: Kilometers;
  /** Between the points of both that lie farthest apart. */
  readonly longestKm: Kilometers;
}

export interface PlaceDistance {
  readonly id: string;
  /** To the nearest point of the origin; 0 inside it. */
  readonly km: Kilometers;
  readonly side: Side;
  readonly flippedBy: readonly FlippedBy[];
}

export interface ReachNumbers {
  readonly km: Kilometers;
  readonly standoffKm: Kilometers;
  /** Those of the question of which any part lies within reach, in its order. */
  readonly oblasts: readonly OblastShare[];
  /** From each area that is left to each feature of the question. */
  readonly spans: readonly Span[];
  readonly places: readonly PlaceDistance[];
  readonly checks: readonly { readonly claim: ClaimId; readonly percent: number }[];
}

/** The shortest way from the origin to a point. */
export interface Measured {
  readonly point: Position;
  /** 0 inside an area. */
  readonly km: Kilometers;
  /** The launch area that is nearest. */
  readonly area: FeatureId;
  /** The geodesic from that area to the point, cut at the antimeridian; null inside an area. */
  readonly line: LineString | MultiLineString | null;
  readonly side: Side;
  readonly flippedBy: readonly FlippedBy[];
}

/** What answers each question. */
export interface AnswerOf {
  readonly reach: ReachShape;
  readonly assured: AssuredReach;
  readonly origin: OriginShapes;
  readonly usual: UsualRingShape;
  readonly around: AroundShape;
  readonly numbers: ReachNumbers;
  readonly measure: Measured;
  readonly link: LinkShape;
}

export interface ReachRequest {
  /** Matches the reply to the request. */
  readonly id: number;
  readonly question: ReachQuestion;
}

/**
 * Why there is no answer. `not-computable`: the recipe, its areas or its ends allow none;
 * `origin-empty`: the stand-off leaves nothing of any area; `worker-failed`: the worker did not start,
 * or a message could not be carried; `superseded`: a newer question took its place.
 */
export type ReachError = "not-computable" | "origin-empty" | "worker-failed" | "superseded";

export type Outcome<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly error: ReachError; readonly reason: string };

export interface ReachReply {
  readonly id: number;
  readonly outcome: Outcome<AnswerOf[ReachQuestion["of"]]>;
}
