import type {
  Bounds,
  ClaimId,
  Day,
  DayOrPeriod,
  FeatureId,
  Kilometers,
  LayerId,
  LocalizedText,
  PartId,
  PlaceRef,
  ReachId,
  SourceId,
} from "./model.ts";

/** `dossier.json`. */
export interface Manifest {
  /** Names the version of this format. */
  readonly format: "in-range/1";
  /** The version of this dossier, such as `1.0`. */
  readonly version: string;
  /** The headline: the question the dossier answers. */
  readonly title: LocalizedText;
  /** A sentence or two under the headline, which answer it first. */
  readonly lead: LocalizedText;
  /** What was found, in a few sentences; each fact names its claims. */
  readonly summary: readonly Finding[];
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
  /** In the order they are drawn, above the layers. */
  readonly overlays: readonly Overlay[];
  readonly reaches: readonly ReachRecipe[];
  /** The two reaches between which a decision stands; absent where the story has none. */
  readonly change?: Change;
  /** The text whose statements the claims assess; absent where no text is checked. */
  readonly brief?: Brief;
  /** The story, step by step. */
  readonly chapters: readonly Chapter[];
  /** How claims were worded and assessed, and how figures are computed. */
  readonly method: readonly Section[];
  /** What the map leaves out on purpose, and why. */
  readonly notShown: Section;
  readonly corrections: readonly Correction[];
}

/** Whose lines the map draws. Shown on the map and in every export. */
export interface Stance {
  /** One line, always on the map. */
  readonly short: LocalizedText;
  /** The whole statement. */
  readonly full: LocalizedText;
}

/**
 * What a layer's features are, and so how they are drawn. `border` is the only one of lines: a
 * border that launchers can stand back from.
 */
export type LayerRole =
  | "subject"
  | "launch-area"
  | "oblast"
  | "country"
  | "occupied"
  | "capital"
  | "border";

export interface LayerEntry {
  /** Names the file: `layers/<id>.geojson`. */
  readonly id: LayerId;
  readonly role: LayerRole;
  readonly title: LocalizedText;
  /** What a reader must know before reading the shape, such as why it is illustrative. */
  readonly note?: LocalizedText;
}

/** What an overlay tells of a feature. `held` is told in words alone: no line is drawn. */
export type OverlayRole = "permission" | "reported-use" | "reported-strike" | "held";

/**
 * Dated facts laid over features of the layers: one shape may carry several, such as a reported
 * permission and a reported use, which are two different things.
 */
export interface Overlay {
  /** Names what it lies over, as a layer's id names its features; never equal to one of these. */
  readonly id: LayerId;
  readonly role: OverlayRole;
  readonly title: LocalizedText;
  readonly note?: LocalizedText;
  readonly entries: readonly OverlayEntry[];
}

/** One dated fact of a feature. */
export interface OverlayEntry {
  readonly feature: FeatureId;
  readonly date: DayOrPeriod;
  /** The fact in a few words, without its date. */
  readonly says: LocalizedText;
  /** At least one. */
  readonly claims: readonly ClaimId[];
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
  /** The radius, from every point of the areas: 1 to 2,000. */
  readonly km: Kilometers;
  /** The claims that give this radius and this origin. */
  readonly claims: readonly ClaimId[];
  /** Drawn only while it is chosen; absent where it belongs to the first picture. */
  readonly onlyWhenChosen?: true;
  /**
   * The border that launchers can stand back from, inside the areas: a feature of lines. Absent
   * where there is none to stand back from.
   */
  readonly standoffFrom?: FeatureId;
  /**
   * The reach whose range this one gives in another figure, such as in miles: never itself, never
   * one that restates another, and from the same areas.
   */
  readonly restates?: ReachId;
}

/**
 * Two reaches shown together: the one before a decision and the one since. It says how far, not what
 * was allowed: permission is told by claims and overlays.
 */
export interface Change {
  /** Such as `Before and after 17 November 2024`. */
  readonly name: LocalizedText;
  readonly before: ReachId;
  /** Never equal to `before`. */
  readonly after: ReachId;
  /** At least one: what tells of the decision and of both ranges. */
  readonly claims: readonly ClaimId[];
}

/**
 * A sentence of ours with the claims it rests on. One without claims states no fact: it must hold
 * nothing but questions in every language.
 */
export interface Sentence {
  readonly says: LocalizedText;
  readonly claims: readonly ClaimId[];
}

/** A sentence on what was found. */
export interface Finding extends Sentence {
  /** A word or two on what it is about. Those that have one are the first to be read. */
  readonly topic?: LocalizedText;
}

/** A step of the story. */
export interface Chapter {
  readonly id: string;
  readonly title: LocalizedText;
  readonly text: readonly Sentence[];
  readonly view: ChapterView;
}

/** What the map shows with a chapter. */
export interface ChapterView {
  /** What it frames; the first view where it is absent. */
  readonly bounds?: Bounds;
  /** What is chosen. */
  readonly feature?: PlaceRef;
  /** The reaches that are drawn; those of the first picture where it is absent. */
  readonly reaches?: readonly ReachId[];
  /** The day as of which capability, permission and use are shown. */
  readonly date?: Day;
}

/** A titled piece of prose. */
export interface Section {
  readonly title: LocalizedText;
  readonly paragraphs: readonly LocalizedText[];
}

/** The text that the dossier checks. It is what is assessed, never evidence. */
export interface Brief {
  readonly title: LocalizedText;
  /** What is known of it. */
  readonly note: LocalizedText;
  /** Where it, or a text like it, was seen. No claim may rest on these. */
  readonly sources: readonly SourceId[];
  /** Its statements, taken apart, in order. Each is assessed by at least one claim. */
  readonly parts: readonly BriefPart[];
}

/** One thing that the checked text says, in our own words. */
export interface BriefPart {
  readonly id: PartId;
  readonly says: LocalizedText;
}

/** A dated change to something published, marked FIX wherever the dossier is shown. */
export interface Correction {
  readonly date: Day;
  /** What was wrong and what it says now. */
  readonly fix: LocalizedText;
  /**
   * What changed: ids of claims, disagreements, features, layers or overlays, or `reach:` and a
   * reach's id. Never `dossier`: a correction names what it corrects.
   */
  readonly changed: readonly string[];
}
