import { type GeoJSONSource, MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { FeatureCollection, Polygon } from "geojson";
import areasUrl from "../../../geo/layers/launch-areas.geojson?url";
import { turfEnvelope } from "../turf-way.ts";

/*
 * What the product is compared with: the engine alone with a light picture, and a slider that does at
 * each move what most pages do: Turf's union and buffer on the main thread, and setData.
 */

setWorkerUrl(workerUrl);

const areas = (await (await fetch(areasUrl)).json()) as FeatureCollection<Polygon>;
const geometries = areas.features.map(({ geometry }) => geometry);
const reach = (km: number) => turfEnvelope(geometries, km);

const map = new MapLibreMap({
  container: "map",
  bounds: [26, 46, 47, 57],
  attributionControl: false,
  style: {
    version: 8,
    sources: {
      areas: { type: "geojson", data: areas },
      reach: { type: "geojson", data: reach(300) },
    },
    layers: [
      { id: "paper", type: "background", paint: { "background-color": "#f6f3ec" } },
      { id: "areas", type: "fill", source: "areas", paint: { "fill-color": "#c9b18a" } },
      {
        id: "within",
        type: "fill",
        source: "reach",
        paint: { "fill-color": "#3a5f8a", "fill-opacity": 0.2 },
      },
      {
        id: "line",
        type: "line",
        source: "reach",
        paint: { "line-color": "#1f3f66", "line-width": 2 },
      },
    ],
  },
});

map.once("idle", () => {
  document.querySelector("#map")?.setAttribute("data-map", "idle");
});

document.querySelector<HTMLInputElement>("#range")?.addEventListener("input", ({ target }) => {
  const { valueAsNumber } = target as HTMLInputElement;
  map.getSource<GeoJSONSource>("reach")?.setData(reach(valueAsNumber));
});
