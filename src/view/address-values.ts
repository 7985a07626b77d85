import { isDay } from "../dossier/calendar.ts";
import type { Day, Kilometers } from "../dossier/model.ts";
import { usualRings } from "../reach/protocol.ts";
import { type Beside, type PlaceChoice, roundedPosition, searchLimit } from "./view.ts";

/** A plain decimal number of kilometres within the limits; undefined for anything else. */
export function parseKilometers(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
  decimals: number,
): Kilometers | undefined {
  const [, fraction = ""] = /^\d+(?:\.(\d+))?$/.exec(text) ?? [undefined, "none at all"];
  const km = Number(text);
  return fraction.length <= decimals && km >= least && km <= most ? (km as Kilometers) : undefined;
}

/** Values with commas between, each once. One that is unknown spoils the entry. */
export function parseList<Value extends string>(
  text: string,
  isKnown: (value: string) => value is Value,
): readonly Value[] | undefined {
  const values = text.split(",");
  return values.every(isKnown) && new Set(values).size === values.length ? values : undefined;
}

export function formatList(values: readonly string[]): string | undefined {
  return values.length > 0 ? values.join(",") : undefined;
}

/** Reaches of the dossier and rings as most tools draw them. */
export function parseBeside(
  text: string,
  reaches: ReadonlySet<string>,
): readonly Beside[] | undefined {
  return parseList(
    text,
    (name): name is Beside => usualRings.some((ring) => ring === name) || reaches.has(name),
  );
}

/** Any real day: what is known of one before the first event is told too. */
export function parseDate(text: string): Day | undefined {
  return isDay(text) ? text : undefined;
}

/** What is searched for, as it was typed. */
export function parseSearch(text: string): string | undefined {
  const { length } = [...text];
  return length > 0 && length <= searchLimit ? text : undefined;
}

/**
 * A point `lat/lng`, the order of the map's own entry, or the id of a place. The places are loaded
 * after the address is read, so that any id of the right form is taken here.
 */
export function parsePlace(text: string): PlaceChoice | undefined {
  if (/^[a-z][a-z0-9-]*$/.test(text)) return { kind: "place", id: text };
  const parts = text.split("/");
  if (parts.length !== 2 || !parts.every((part) => /^-?\d+(\.\d{1,4})?$/.test(part))) {
    return undefined;
  }
  const [lat = Number.NaN, lng = Number.NaN] = parts.map(Number);
  const fits = Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
  return fits ? { kind: "point", position: roundedPosition([lng, lat]) } : undefined;
}

export function formatPlace(place: PlaceChoice | null): string | undefined {
  if (place?.kind !== "point") return place?.id;
  const [lng = 0, lat = 0] = roundedPosition(place.position);
  return `${lat}/${lng}`;
}
