import type { Position } from "geojson";
import type { Language } from "../i18n/language.ts";
import type { NamedPlace } from "../reach/protocol.ts";
import { sortedByName } from "./numbers.ts";

/** The places of a country, both by their names. */
export interface CountryPlaces {
  readonly country: string;
  readonly name: string;
  readonly places: readonly { readonly id: string; readonly name: string }[];
}

/** A position as words tell it: unsigned degrees to 2 decimals, with their halves of the globe. */
export interface PointInWords {
  readonly lat: string;
  readonly northSouth: "N" | "S";
  readonly lon: string;
  readonly eastWest: "E" | "W";
}

/** Names countries by their ISO 3166-1 codes; a code that has no name stands for itself. */
export function countryNames(language: Language): (code: string) => string {
  const names = new Intl.DisplayNames(language, { type: "region" });
  return (code) => names.of(code) ?? code;
}

/** The places by country, in the order of the language's alphabet. */
export function placesByCountry(
  places: readonly NamedPlace[],
  language: Language,
): readonly CountryPlaces[] {
  const nameOf = countryNames(language);
  const countries = [...new Set(places.map(({ country }) => country))];
  const groups = countries.map((country) => {
    const own = places.filter((place) => place.country === country);
    const named = own.map(({ id, name }) => ({ id, name: name[language] }));
    return { country, name: nameOf(country), places: sortedByName(named, language) };
  });
  return sortedByName(groups, language);
}

/** @throws RangeError for a position without longitude and latitude */
export function pointInWords(position: Position, language: Language): PointInWords {
  const [lon, lat] = position;
  if (lon === undefined || lat === undefined) throw new RangeError(`no position: [${position}]`);
  const { format } = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return {
    lat: format(Math.abs(lat)),
    northSouth: lat < 0 ? "S" : "N",
    lon: format(Math.abs(lon)),
    eastWest: lon < 0 ? "W" : "E",
  };
}
