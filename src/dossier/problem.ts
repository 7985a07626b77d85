/** Rules on the files themselves and on JSON. */
export type FileCode =
  | "file-missing"
  | "file-unexpected"
  | "json-syntax"
  | "json-nesting"
  | "json-duplicate-key";

/** Rules on one value: its type, its form, its limits. */
export type StructureCode =
  | "missing"
  | "unknown-member"
  | "wrong-type"
  | "not-one-of"
  | "not-finite"
  | "empty-text"
  | "empty-list"
  | "list-length"
  | "versions-few"
  | "whole-dossier"
  | "id-form"
  | "source-id-form"
  | "brief-form"
  | "version-form"
  | "day-form"
  | "period-form"
  | "period-order"
  | "language-tag"
  | "url-form"
  | "bounds-form"
  | "km-range"
  | "percent-range"
  | "whole-range"
  | "country-code"
  | "csl-type"
  | "csl-name"
  | "csl-date";

/** Rules on what refers to what. */
export type ReferenceCode =
  | "duplicate-id"
  | "reserved-id"
  | "repeated-entry"
  | "repeated-citation"
  | "repeated-version"
  | "unknown-feature"
  | "unknown-source"
  | "unknown-claim"
  | "unknown-reach"
  | "unknown-origin"
  | "unknown-changed"
  | "unknown-checked"
  | "unknown-overlaid"
  | "unknown-border"
  | "unknown-part"
  | "origin-not-polygon"
  | "checked-not-polygon"
  | "overlay-not-polygon"
  | "border-not-line"
  | "restates-elsewhere"
  | "restates-restating"
  | "connects-elsewhere"
  | "connects-not-point"
  | "layer-file-missing"
  | "layer-file-unlisted"
  | "source-unused"
  | "feature-without-claim"
  | "part-unassessed";

/** Rules on what a claim, a version or a sentence rests on. */
export type GroundsCode =
  | "check-missing"
  | "check-unexpected"
  | "evidence-missing"
  | "grade-e-alone"
  | "checked-text-as-evidence"
  | "version-unsourced"
  | "version-not-computed"
  | "sentence-uncited"
  | "event-undated"
  | "quote-long"
  | "quote-marks"
  | "quote-untrimmed"
  | "speaker-differs"
  | "translation-missing"
  | "translation-own-language";

/** Rules on the shapes of `layers/`. */
export type GeometryCode =
  | "geometry-null"
  | "geometry-type"
  | "geometry-structure"
  | "coordinates-empty"
  | "position-form"
  | "altitude"
  | "longitude-range"
  | "latitude-range"
  | "axes-swapped"
  | "too-precise"
  | "line-short"
  | "ring-short"
  | "ring-open"
  | "ring-winding"
  | "ring-crosses-itself"
  | "repeated-position"
  | "hole-outside"
  | "antimeridian"
  | "bbox-wrong"
  | "crs-member"
  | "occupied-country";

/**
 * Found by `reach/checks.ts` in a sound dossier: a reach over a pole, a link between antipodes, or a
 * claim's figure that is not what its check computes.
 */
export type ComputedCode = "link-not-computable" | "check-disagrees";

/** Rules on the files that a reader takes away (`report/data/`). */
export type DataCode =
  | "data-csv-quotes"
  | "data-csv-row"
  | "data-csv-column-missing"
  | "data-csv-column-unknown"
  | "data-csv-column-twice"
  | "data-repeats"
  | "data-bib-syntax"
  | "data-note"
  | "data-node-unknown"
  | "data-text-missing"
  | "data-reach"
  | "data-differs"
  | "data-unexpected"
  | "data-lacking";

/** One literal a rule. `i18n` words each in every language. */
export type ProblemCode =
  | FileCode
  | StructureCode
  | ReferenceCode
  | GroundsCode
  | ComputedCode
  | DataCode
  | GeometryCode;

/** What a problem's sentence is filled with. */
export type ProblemDetails = Readonly<Record<string, string | number>>;

/**
 * One thing wrong with a dossier. `file` is relative to the dossier's folder, `path` points into it
 * (`[3].evidence[0].quote.exact`, empty for the whole file). `code` and `details` are worded by
 * `i18n`, which says what is wrong and what to write instead.
 */
export interface Problem {
  readonly file: string;
  readonly path: string;
  readonly code: ProblemCode;
  readonly details: ProblemDetails;
}

/** A value, or everything that kept us from it. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
