import type { Kilometers, ReachId } from "../dossier/model.ts";
import { type UsualRing, usualRings } from "../reach/protocol.ts";
import { type Beside, type PlaceChoice, roundedPosition } from "./view.ts";

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

/** Ids with commas between, each once. One that is unknown spoils the entry: the picture is another. */
export function parseBeside(
  text: string,
  reaches: ReadonlySet<string>,
): readonly Beside[] | undefined {
  const names = text.split(",");
  const isKnown = (name: string): name is UsualRing | ReachId =>
    usualRings.some((ring) => ring === name) || reaches.has(name);
  return names.every(isKnown) && new Set(names).size === names.length ? names : undefined;
}

export function formatBeside(beside: readonly Beside[]): string | undefined {
  return beside.length > 0 ? beside.join(",") : undefined;
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
