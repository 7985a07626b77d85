import type { LocalizedText } from "../../dossier/model.ts";

/** A label with a place chosen by hand, in degrees. */
export interface LabelSpot {
  readonly id: string;
  readonly name: LocalizedText;
  readonly rank: number;
  readonly at: readonly [lng: number, lat: number];
}

/**
 * Countries of the region that are labelled: rank and spot. Set by hand, since the frame cuts many of
 * them and an inner point often lies on the capital.
 */
export const COUNTRY_SPOTS: Readonly<
  Record<string, readonly [rank: number, lng: number, lat: number]>
> = {
  UA: [1, 31.4, 48.95],
  RU: [1, 40.1, 53.55],
  BY: [1, 28.1, 53.05],
  PL: [2, 19.3, 52.2],
  RO: [2, 24.9, 45.8],
  MD: [2, 28.4, 47.7],
  KZ: [2, 56.5, 48.2],
  TR: [2, 33.5, 40.5],
  GE: [2, 43.3, 42.0],
  LT: [2, 23.7, 55.3],
  LV: [2, 25.3, 56.8],
  EE: [2, 25.8, 58.7],
  FI: [2, 26.5, 63.0],
  SE: [2, 15.3, 62.5],
  NO: [3, 11.2, 62.3],
  DE: [2, 11.6, 51.2],
  CZ: [3, 15.4, 49.6],
  SK: [3, 19.4, 48.7],
  HU: [3, 19.4, 47.0],
  AT: [3, 14.3, 47.5],
  BG: [2, 25.2, 42.6],
  RS: [3, 20.9, 43.9],
  HR: [4, 16.5, 45.5],
  BA: [4, 17.8, 44.2],
  SI: [4, 14.8, 46.0],
  ME: [4, 19.2, 42.8],
  MK: [4, 21.7, 41.5],
  AL: [4, 20.0, 40.8],
  XK: [4, 20.9, 42.6],
  GR: [3, 22.6, 40.5],
  AM: [4, 44.4, 40.7],
  AZ: [3, 47.6, 40.5],
  UZ: [3, 59.6, 42.6],
  TM: [3, 56.5, 40.8],
};

/** Countries beyond the frame that a reader meets when looking at the whole world. */
export const DISTANT_COUNTRIES: readonly LabelSpot[] = [
  spot("country-us", "United States", "Сполучені Штати", 2, [-98, 39]),
  spot("country-ca", "Canada", "Канада", 3, [-105, 57]),
  spot("country-gb", "United Kingdom", "Велика Британія", 2, [-1.6, 52.6]),
  spot("country-fr", "France", "Франція", 2, [2.4, 46.8]),
  spot("country-es", "Spain", "Іспанія", 3, [-3.6, 40.3]),
  spot("country-it", "Italy", "Італія", 3, [13.4, 42.4]),
  spot("country-cn", "China", "Китай", 2, [103, 35]),
  spot("country-kp", "North Korea", "Північна Корея", 2, [126.8, 40.3]),
  spot("country-kr", "South Korea", "Південна Корея", 3, [127.9, 36.4]),
  spot("country-jp", "Japan", "Японія", 3, [138.3, 36.6]),
  spot("country-ir", "Iran", "Іран", 3, [54, 32.5]),
  spot("country-in", "India", "Індія", 3, [79, 22.5]),
];

export const SEAS: readonly LabelSpot[] = [
  spot("sea-black", "Black Sea", "Чорне море", 1, [34.3, 43.2]),
  spot("sea-azov", "Sea of Azov", "Азовське море", 2, [36.6, 46.05]),
  spot("sea-baltic", "Baltic Sea", "Балтійське море", 1, [19.2, 56.6]),
  spot("sea-caspian", "Caspian Sea", "Каспійське море", 1, [50.4, 43.0]),
  spot("sea-white", "White Sea", "Біле море", 3, [38.3, 65.4]),
  spot("sea-bothnia", "Gulf of Bothnia", "Ботнічна затока", 3, [19.6, 62.0]),
  spot("sea-finland", "Gulf of Finland", "Фінська затока", 3, [26.3, 59.9]),
  spot("sea-adriatic", "Adriatic Sea", "Адріатичне море", 3, [15.6, 42.9]),
  spot("sea-aegean", "Aegean Sea", "Егейське море", 3, [24.9, 39.0]),
  spot("sea-mediterranean", "Mediterranean Sea", "Середземне море", 2, [18.5, 34.5]),
  spot("sea-north", "North Sea", "Північне море", 2, [3.5, 56.0]),
];

/** Units whose full name is too long for a map. */
export const SHORT_NAMES: Readonly<Record<string, LocalizedText>> = {
  "UA-43": { en: "Crimea", uk: "Крим" },
};

/** Units that are cities: their place names label them. */
export const CITY_UNITS: readonly string[] = ["UA-30", "UA-40", "BY-HM", "RU-MOW", "RU-SPE"];

/** Units in which the dossier's shapes lie: labelled before all others. */
export const FIRST_UNITS: readonly string[] = [
  "RU-KRS",
  "RU-BRY",
  "RU-BEL",
  "UA-59",
  "UA-63",
  "UA-74",
  "UA-43",
];

function spot(id: string, en: string, uk: string, rank: number, at: LabelSpot["at"]): LabelSpot {
  return { id, name: { en, uk }, rank, at };
}
