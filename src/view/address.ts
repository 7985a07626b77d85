import { claimKinds } from "../dossier/claim-kinds.ts";
import { grades } from "../dossier/grades.ts";
import type { ClaimId, FeatureRef } from "../dossier/model.ts";
import { verdicts } from "../dossier/verdicts.ts";
import {
  formatList,
  formatPlace,
  parseBeside,
  parseDate,
  parseKilometers,
  parseList,
  parsePlace,
  parseSearch,
} from "./address-values.ts";
import { type Facet, type Filters, isFiltering, noFilters } from "./filters.ts";
import {
  type Camera,
  degreeDecimals,
  firstView,
  maxZoom,
  rangeDecimals,
  rangeLimits,
  standoffDecimals,
  standoffLimits,
  type Theme,
  themes,
  type View,
} from "./view.ts";

/** What an address may name: the ids of the dossier it is opened on. */
export interface Known {
  readonly claims: ReadonlySet<string>;
  /** Feature ids, layer ids and `reach:` ids. */
  readonly features: ReadonlySet<string>;
  /** The ids of the dossier's recipes, without `reach:`. */
  readonly reaches: ReadonlySet<string>;
  /** Whether the claim is among those that the feature's list shows. */
  readonly isAbout: (claim: ClaimId, feature: FeatureRef) => boolean;
  /** The languages of the passages quoted. */
  readonly languages: ReadonlySet<string>;
  /** The months in which claims' dates begin, and `undated` where one has none. */
  readonly months: ReadonlySet<string>;
}

/** An entry of an address that could not be used; the view falls back to its first value. */
export interface InvalidEntry {
  readonly key: string;
  readonly value: string;
}

export interface Address {
  readonly view: View;
  /** Entries with keys we do not know, in order: kept, so that newer links survive older pages. */
  readonly unknown: readonly (readonly [key: string, value: string])[];
  readonly invalid: readonly InvalidEntry[];
}

/** How one part of the view stands in the address. `parse` returns undefined for a bad value. */
interface Entry<Part> {
  readonly parse: (text: string, known: Known) => Part | undefined;
  /** Undefined where the part has its first value and is left out. */
  readonly format: (part: Part) => string | undefined;
}

/** What the address holds beside the facets, each of which has an entry of its own. */
type Parts = Omit<View, "filters"> & Filters;

/** The one table of the address: hash key, and the part of the view it holds. */
const table: {
  readonly [Part in keyof Parts]: Entry<Parts[Part]> & { readonly key: string };
} = {
  camera: { key: "map", parse: parseCamera, format: formatCamera },
  claim: {
    key: "claim",
    parse: (text, known) => (known.claims.has(text) ? (text as ClaimId) : undefined),
    format: (claim) => claim ?? undefined,
  },
  feature: {
    key: "feature",
    parse: (text, known) => (known.features.has(text) ? (text as FeatureRef) : undefined),
    format: (feature) => feature ?? undefined,
  },
  theme: {
    key: "theme",
    parse: (text) => themes.find((theme) => theme === text),
    format: (theme: Theme) => (theme === firstView.theme ? undefined : theme),
  },
  range: {
    key: "range",
    parse: (text) => parseKilometers(text, rangeLimits, rangeDecimals),
    format: (km) => (km === null ? undefined : formatNumber(km, rangeDecimals)),
  },
  standoff: {
    key: "standoff",
    parse: (text) => parseKilometers(text, standoffLimits, standoffDecimals),
    format: (km) => (km === firstView.standoff ? undefined : formatNumber(km, standoffDecimals)),
  },
  beside: {
    key: "beside",
    parse: (text, known) => parseBeside(text, known.reaches),
    format: formatList,
  },
  place: { key: "place", parse: parsePlace, format: formatPlace },
  ringAt: {
    key: "ring",
    parse: (text) => text === "place" || undefined,
    format: (ringAt) => (ringAt ? "place" : undefined),
  },
  date: { key: "date", parse: parseDate, format: (date) => date ?? undefined },
  search: { key: "q", parse: parseSearch, format: (text) => text || undefined },
  verdict: facetOf("verdict", () => new Set(verdicts)),
  kind: facetOf("kind", () => new Set(claimKinds)),
  grade: facetOf("grade", () => new Set(grades)),
  lang: facetOf("lang", ({ languages }) => languages),
  month: facetOf("month", ({ months }) => months),
};

function facetOf<Name extends Facet>(
  key: Name,
  valuesOf: (known: Known) => ReadonlySet<string>,
): Entry<Filters[Name]> & { readonly key: string } {
  return {
    key,
    // The set says what the type says, which the compiler cannot see.
    parse: (text, known) =>
      parseList(text, (value): value is string => valuesOf(known).has(value)) as
        | Filters[Name]
        | undefined,
    format: formatList,
  };
}

/**
 * Reads the hash of an address (with or without `#`). Never throws: a value that does not fit is
 * listed in `invalid`, a key that is not ours in `unknown`. The last of two equal keys counts.
 */
export function parseAddress(hash: string, known: Known): Address {
  const parts: { -readonly [Part in keyof Parts]: Parts[Part] } = { ...firstView, ...noFilters };
  const unknown: [string, string][] = [];
  const invalid: InvalidEntry[] = [];
  const parsePart = <Part extends keyof Parts>(part: Part, text: string) => {
    const value = table[part].parse(text, known);
    if (value === undefined) invalid.push({ key: table[part].key, value: text });
    else parts[part] = value;
  };
  for (const [key, value] of new URLSearchParams(hash.replace(/^#/, ""))) {
    const part = (Object.keys(table) as (keyof Parts)[]).find((name) => table[name].key === key);
    if (part) parsePart(part, value);
    else if (key !== "") unknown.push([key, value]);
  }
  if (parts.claim && parts.feature && !known.isAbout(parts.claim, parts.feature)) {
    // The list of the feature would not show the claim that the map marks: the claim counts.
    invalid.push({ key: table.feature.key, value: parts.feature });
    parts.feature = null;
  }
  const { verdict, kind, grade, lang, month, ...rest } = parts;
  const filters = { verdict, kind, grade, lang, month };
  return {
    view: { ...rest, filters: isFiltering(filters) ? filters : noFilters },
    unknown,
    invalid,
  };
}

/** Writes a view as a hash without `#`: our keys in the order of the table, then the unknown ones. */
export function formatAddress(view: View, unknown: Address["unknown"] = []): string {
  const entries: string[] = [];
  const parts: Parts = { ...view, ...view.filters };
  const formatPart = <Part extends keyof Parts>(part: Part) => {
    const text = table[part].format(parts[part]);
    if (text !== undefined) entries.push(`${table[part].key}=${escapeValue(text)}`);
  };
  for (const part of Object.keys(table) as (keyof Parts)[]) formatPart(part);
  for (const [key, value] of unknown) entries.push(`${escapeValue(key)}=${escapeValue(value)}`);
  return entries.join("&");
}

/** What has no meaning of its own inside a hash stays readable. */
function escapeValue(text: string): string {
  return encodeURIComponent(text).replace(/%2F|%3A|%2C/g, decodeURIComponent);
}

/** `zoom/lat/lng`, the order MapLibre and OpenStreetMap use in their hashes. */
function parseCamera(text: string): Camera | undefined {
  const parts = text.split("/");
  if (parts.length !== 3 || parts.some((part) => !/^-?\d+(\.\d+)?$/.test(part))) return undefined;
  const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = parts.map(Number);
  const fits = zoom >= 0 && zoom <= maxZoom && Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
  return fits ? { zoom, lat, lng } : undefined;
}

/** Two decimals of zoom and 11 m of place bring a reader back to the same picture. */
function formatCamera(camera: Camera | null): string | undefined {
  if (!camera) return undefined;
  const { zoom, lat, lng } = camera;
  return [
    formatNumber(zoom, 2),
    formatNumber(lat, degreeDecimals),
    formatNumber(lng, degreeDecimals),
  ].join("/");
}

/** At most so many decimals, and no zeros at their end. */
function formatNumber(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}
