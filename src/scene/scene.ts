import type { FeatureCollection } from "geojson";
import type { Language } from "../i18n/language.ts";
import type { Dash } from "./dashes.ts";
import type { MarkedRef } from "./marked.ts";
import type { PaletteTheme, Role } from "./palette.ts";
import type { EdgePatternName, PatternName } from "./patterns.ts";

/** The data a scene draws from. Each is replaced as a whole, never changed in place. */
export const sourceNames = [
  "world",
  "world-borders",
  "countries",
  "country-borders",
  "oblast-borders",
  "lakes",
  "rivers",
  "dossier",
  "overlays",
  "origin",
  "beside",
  "reach",
  "links",
  "places",
  "labels",
  "badges",
] as const;

export type SourceName = (typeof sourceNames)[number];
export type Sources = Readonly<Record<SourceName, FeatureCollection>>;

/** A number that grows with the zoom: pairs of zoom and value, linear between. */
export type ByZoom = readonly (readonly [zoom: number, value: number])[];

/** Features whose property has one of the values. */
export interface PropertyIs {
  readonly property: string;
  readonly isOneOf: readonly (string | number)[];
}

/** Features that are drawn in one of the roles. */
export function roleIs(...roles: readonly string[]): PropertyIs {
  return { property: "role", isOneOf: roles };
}

interface LayerBase {
  /** Readable and stable: it names the layer in exports too. */
  readonly id: string;
  readonly source: SourceName;
  readonly where?: PropertyIs;
  /** Drawn only from this zoom on. */
  readonly minZoom?: number;
  /** Drawn only for the features the reader's choice marks. */
  readonly onlyMarked?: true;
  /** Can be pointed at; its features carry their reference in the property `ref`. */
  readonly pickable?: true;
}

export interface FillLayer extends LayerBase {
  readonly kind: "fill";
  readonly role: Role;
  readonly opacity: number;
}

export interface HatchLayer extends LayerBase {
  readonly kind: "hatch";
  readonly pattern: PatternName;
  readonly opacity: number;
}

export interface LineLayer extends LayerBase {
  readonly kind: "line";
  readonly role: Role;
  /** Pixels. */
  readonly width: ByZoom;

  readonly dash?: Dash;
  readonly opacity: number;
}

/**
 * A texture that runs along a line, on one side of it, and fades away from it. The side is that of
 * the shape whose edge the line is: on the left of its direction, as RFC 7946 winds rings.
 */
export interface EdgeLayer extends LayerBase {
  readonly kind: "edge";
  readonly pattern: EdgePatternName;
  readonly side: "inside";
  /** Pixels, from the line to where the texture has faded. */
  readonly width: ByZoom;
  readonly opacity: number;
}

export interface PointLayer extends LayerBase {
  readonly kind: "point";
  readonly role: Role;
  /** Pixels. */
  readonly radius: number;
  readonly ring: Role;
}

export type LabelFont = "regular" | "semibold" | "italic";

export interface LabelLayer extends LayerBase {
  readonly kind: "label";
  readonly role: Role;
  readonly font: LabelFont;
  /** Pixels. */
  readonly size: ByZoom;
  /** Ems. */
  readonly letterSpacing: number;
  readonly uppercase?: true;
  /** `beside` a point, or `over` the anchor of an area. */
  readonly placement: "beside" | "over";
  /**
   * A dot at the anchor, there only if the label is: no dot without a name, no name over a dot. None
   * where the feature says `hasPoint`, because a point of the dossier is drawn there.
   */
  readonly dot?: Role;
}

/** A small disc with a number, the property `count`; of two that collide the larger number stays. */
export interface BadgeLayer extends LayerBase {
  readonly kind: "badge";
  /** Of the number. */
  readonly role: Role;
  readonly font: LabelFont;
  /** Pixels, of the number's digits. */
  readonly size: number;
  /**
   * Beside the name that stands `over` the anchor of an area (where a feature says `under`, rather
   * under the name than over it), `beside` a point, or `on` a line.
   */
  readonly placement: "over" | "beside" | "on";
}

export type SceneLayer =
  | FillLayer
  | HatchLayer
  | LineLayer
  | EdgeLayer
  | PointLayer
  | LabelLayer
  | BadgeLayer;

/** All that is drawn, in order, without a word about how. */
export interface Scene {
  readonly language: Language;
  readonly theme: PaletteTheme;
  readonly sources: Sources;
  readonly layers: readonly SceneLayer[];
  /** Values of the property `ref` that the reader's choice marks. */
  readonly marked: readonly MarkedRef[];
}
