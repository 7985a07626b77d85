import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { flatName } from "./flat-name.ts";
import type { SourceName, Sources } from "./scene.ts";

/** The files of `geo/basemap/`, parsed. */
export interface BasemapFiles {
  readonly region: Topology;
  readonly water: Topology;
  readonly world: Topology;
  readonly places: FeatureCollection;
  readonly labels: FeatureCollection;
}

/** The sources that are context: the same for every dossier and every view. */
export type BasemapSources = Omit<Sources, "dossier" | "overlays" | "reach" | "links" | "badges">;

/** Decodes the basemap once. WGS 84, longitude first. */
export function basemapSources(files: BasemapFiles): BasemapSources {
  const { region, water, world } = files;
  const sources = {
    world: decode(world, "countries"),
    "world-borders": decode(world, "countryBorders"),
    countries: decode(region, "countries"),
    "country-borders": decode(region, "countryBorders"),
    "oblast-borders": decode(region, "oblastBorders"),
    lakes: decode(water, "lakes"),
    rivers: decode(water, "rivers"),
    places: files.places,
    labels: files.labels,
  } satisfies Partial<Record<SourceName, FeatureCollection>>;
  return Object.fromEntries(
    Object.entries(sources).map(([name, collection]) => [name, withFlatNames(collection)]),
  ) as unknown as BasemapSources;
}

function decode(topology: Topology, object: string): FeatureCollection {
  const member = topology.objects[object];
  if (!member) throw new Error(`The basemap has no object ${object}.`);
  const decoded = feature(topology, member);
  return decoded.type === "FeatureCollection"
    ? decoded
    : { type: "FeatureCollection", features: [decoded] };
}

function withFlatNames(collection: FeatureCollection): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: collection.features.map((one): Feature<Geometry, GeoJsonProperties> => {
      const { name, ...others } = one.properties ?? {};
      return name ? { ...one, properties: { ...others, ...flatName(name) } } : one;
    }),
  };
}
