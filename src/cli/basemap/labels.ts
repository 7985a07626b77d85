import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { FeatureProperties, LocalizedText } from "../../dossier/model.ts";
import { COUNTRY_NAMES } from "./countries.ts";
import {
  CITY_UNITS,
  COUNTRY_SPOTS,
  DISTANT_COUNTRIES,
  FIRST_UNITS,
  type LabelSpot,
  SEAS,
  SHORT_NAMES,
} from "./label-table.ts";
import type { PlaceFeature } from "./places.ts";
import { roomiestPoint } from "./roomiest-point.ts";

/** A feature of `labels.json`: where a name stands that has no dot. */
export interface LabelFeature {
  readonly type: "Feature";
  readonly id: string;
  readonly properties: {
    readonly kind: "country" | "oblast" | "sea";
    readonly name: LocalizedText;
    /** The order in which labels of a kind are placed, 1 first. */
    readonly rank: number;
    readonly status?: "occupied";
  };
  readonly geometry: GeoJSON.Point;
}

/** Units of Russia farther east or north than this are not labelled. */
const NEAR_RUSSIA = { east: 48, north: 61 } as const;

/** Every label of the basemap but those of places. */
export function cutLabels(region: Topology, places: readonly PlaceFeature[]): LabelFeature[] {
  return [
    ...Object.entries(COUNTRY_SPOTS).map(countryLabel),
    ...DISTANT_COUNTRIES.map((spot) => labelAt("country", spot)),
    ...oblastLabels(region, places),
    ...SEAS.map((spot) => labelAt("sea", spot)),
  ];
}

function countryLabel([code, [rank, lng, lat]]: [
  string,
  readonly [number, number, number],
]): LabelFeature {
  const name = COUNTRY_NAMES[code];
  if (!name) throw new Error(`no name for country ${code}; add it to countries.ts`);
  return labelAt("country", { id: `country-${code.toLowerCase()}`, name, rank, at: [lng, lat] });
}

function oblastLabels(region: Topology, places: readonly PlaceFeature[]): LabelFeature[] {
  const dots = places.map(({ geometry }) => geometry.coordinates);
  const oblasts = region.objects.oblasts as GeometryCollection<FeatureProperties>;
  return feature(region, oblasts).features.flatMap(({ id, properties, geometry }) => {
    const code = String(id);
    if (CITY_UNITS.includes(code)) return [];
    const at = roomiestPoint(geometry as GeoJSON.Polygon | GeoJSON.MultiPolygon, dots);
    const { country, name, status } = properties;
    if (country === "RU" && (at[0] > NEAR_RUSSIA.east || at[1] > NEAR_RUSSIA.north)) return [];
    const rank = FIRST_UNITS.includes(code) ? 1 : country === "UA" ? 2 : 3;
    const spot = { id: `oblast-${code.toLowerCase()}`, name: SHORT_NAMES[code] ?? name, rank, at };
    const label = labelAt("oblast", spot);
    return [status ? { ...label, properties: { ...label.properties, status } } : label];
  });
}

function labelAt(
  kind: LabelFeature["properties"]["kind"],
  { id, name, rank, at }: LabelSpot,
): LabelFeature {
  return {
    type: "Feature",
    id,
    properties: { kind, name, rank },
    geometry: { type: "Point", coordinates: [...at] },
  };
}
