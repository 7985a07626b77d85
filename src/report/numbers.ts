import type { Dossier } from "../dossier/dossier.ts";
import type { FeatureId, Kilometers, LocalizedText } from "../dossier/model.ts";
import type { Language } from "../i18n/language.ts";
import type {
  FlippedBy,
  NamedArea,
  NamedPlace,
  OriginArea,
  ReachNumbers,
  Side,
  Span,
} from "../reach/protocol.ts";
import { toWholePercent } from "../reach/whole-percent.ts";

/** How much of an area lies within reach, as a sentence tells it. */
export interface ShareInWords {
  readonly extent: "all" | "part" | "none";
  /** Whole. */
  readonly percent: number;
  /** Not rounded; absent where the areas were not measured. */
  readonly withinKm2?: number;
  readonly areaKm2?: number;
}

/** An oblast of which a part lies within reach. */
export interface OblastRow {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly isOccupied: boolean;
  readonly withinKm2: number;
  /** Whole. */
  readonly percent: number;
}

/** A place, how far it is from the nearest launch area, and on which side of the line. */
export interface PlaceRow {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly isOccupied: boolean;
  readonly km: Kilometers;
  readonly side: Side;
  readonly flippedBy: readonly FlippedBy[];
}

/** The distances from a launch area; without them where a stand-off leaves nothing of it. */
export interface SpanRow {
  readonly area: FeatureId;
  readonly name: string;
  readonly span: Pick<Span, "shortestKm" | "longestKm"> | null;
}

type Named = { readonly name: LocalizedText };
/** What an oblast and a place say of a status; an area without one says nothing. */
type WithStatus = { readonly status?: "occupied" };

/** The share of a feature that the numbers were asked for: none where they do not tell of it. */
export function shareOf({ oblasts }: Pick<ReachNumbers, "oblasts">, id: string): ShareInWords {
  const found = oblasts.find((one) => one.id === id);
  if (!found) return { extent: "none", percent: 0 };
  const { withinKm2, areaKm2 } = found;
  const percent = toWholePercent(found.percent);
  return { extent: percent === 100 ? "all" : "part", percent, withinKm2, areaKm2 };
}

/**
 * The share of a feature within a range, measured from the whole launch areas, where a claim of the
 * dossier has computed it already.
 */
export function claimedShare(
  { manifest, claims }: Pick<Dossier, "manifest" | "claims">,
  feature: FeatureId,
  km: Kilometers,
): ShareInWords | undefined {
  const ids = manifest.reaches.filter((recipe) => recipe.km === km).map(({ id }) => id);
  for (const { check } of claims) {
    if (check?.of !== "share-within-reach" || check.from || check.feature !== feature) continue;
    if (!ids.includes(check.reach)) continue;
    const { finds: percent } = check;
    return { extent: percent === 100 ? "all" : percent === 0 ? "none" : "part", percent };
  }
  return undefined;
}

/** The oblasts within reach by their names; those that were not asked for are left out. */
export function oblastRows(
  { oblasts: shares }: Pick<ReachNumbers, "oblasts">,
  oblasts: readonly (NamedArea & WithStatus)[],
  language: Language,
): readonly OblastRow[] {
  const oblastById = new Map(oblasts.map((oblast) => [oblast.id, oblast]));
  const rows = shares.flatMap(({ id, withinKm2, percent }): readonly OblastRow[] => {
    const oblast = oblastById.get(id);
    if (!oblast) return [];
    return [{ ...nameParts(oblast, language), withinKm2, percent: toWholePercent(percent) }];
  });
  return sortedByName(rows, language);
}

/** The places by their names, each with its distance and its side. */
export function placeRows(
  { places: distances }: Pick<ReachNumbers, "places">,
  places: readonly NamedPlace[],
  language: Language,
): readonly PlaceRow[] {
  const placeById = new Map(places.map((place) => [place.id, place]));
  const rows = distances.flatMap(({ id, km, side, flippedBy }): readonly PlaceRow[] => {
    const place = placeById.get(id);
    return place ? [{ ...nameParts(place, language), km, side, flippedBy }] : [];
  });
  return sortedByName(rows, language);
}

/** The launch areas by their names, each with the distances to one feature. */
export function spanRows(
  { spans }: Pick<ReachNumbers, "spans">,
  feature: FeatureId,
  areas: readonly OriginArea[],
  nameOf: (area: FeatureId) => string,
  language: Language,
): readonly SpanRow[] {
  const rows = areas.map(({ id }) => {
    const span = spans.find((one) => one.area === id && one.feature === feature);
    return { area: id, name: nameOf(id), span: span ?? null };
  });
  return sortedByName(rows, language);
}

/** The rows whose name holds a text, whatever its capitals; all where the text is blank. */
export function rowsNamed<Row extends { readonly name: string }>(
  rows: readonly Row[],
  text: string,
  language: Language,
): readonly Row[] {
  const folded = (words: string) => words.trim().toLocaleLowerCase(language);
  return rows.filter(({ name }) => folded(name).includes(folded(text)));
}

/** A copy in the order of the language's alphabet. Nothing is ever sorted by distance. */
export function sortedByName<Row extends { readonly name: string }>(
  rows: readonly Row[],
  language: Language,
): readonly Row[] {
  const { compare } = new Intl.Collator(language);
  return [...rows].sort((one, other) => compare(one.name, other.name));
}

function nameParts(
  {
    id,
    name,
    country,
    status,
  }: Named & WithStatus & { readonly id: string; readonly country: string },
  language: Language,
) {
  return { id, name: name[language], country, isOccupied: status === "occupied" };
}
