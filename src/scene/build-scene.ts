import type { FeatureCollection, GeoJsonProperties } from "geojson";
import type { Dossier, FeatureRef } from "../dossier/model.ts";
import type { Language } from "../i18n/language.ts";
import type { ReachShape } from "../reach/shape.ts";
import type { BasemapSources } from "./basemap.ts";
import { areaLabels, dossierSource } from "./dossier-source.ts";
import { sceneLayers } from "./layers.ts";
import type { PaletteTheme } from "./palette.ts";
import type { Scene, Sources } from "./scene.ts";

/** The sources of a scene. Made once for a dossier and its reach shapes, then shared by scenes. */
export function sceneSources(
  dossier: Dossier,
  basemap: BasemapSources,
  reaches: readonly ReachShape[],
): Sources {
  const named = areaLabels(dossier);
  const names = new Set(named.map(({ properties }) => properties?.name_en));
  const hasOccupied = dossier.layers.some((layer) => layer.role === "occupied");
  // Of an occupied area the dossier's own label says that it is occupied.
  const isNamedByDossier = (properties: GeoJsonProperties) =>
    names.has(properties?.name_en) || (hasOccupied && properties?.status === "occupied");
  const pointNames = new Set(
    dossier.layers.flatMap(({ features }) =>
      features.filter(({ geometry }) => geometry.type === "Point").map(({ id }) => String(id)),
    ),
  );
  return {
    ...basemap,
    dossier: dossierSource(dossier),
    reach: reachSource(reaches),
    labels: collection([
      ...basemap.labels.features.filter(({ properties }) => !isNamedByDossier(properties)),
      ...named,
    ]),
    places: collection(
      basemap.places.features.map((place) =>
        pointNames.has(String(place.id))
          ? { ...place, properties: { ...place.properties, rank: 1, hasPoint: true } }
          : place,
      ),
    ),
  };
}

/** Everything drawn, in order, for one choice of the reader. */
export function buildScene(
  sources: Sources,
  options: {
    readonly language: Language;
    readonly theme: PaletteTheme;
    readonly marked: readonly FeatureRef[];
  },
): Scene {
  return { ...options, sources, layers: sceneLayers };
}

function reachSource(reaches: readonly ReachShape[]): FeatureCollection {
  return collection(
    reaches.map((shape) => ({
      type: "Feature",
      geometry: shape.geometry,
      properties: { ref: shape.id },
    })),
  );
}

function collection(features: FeatureCollection["features"]): FeatureCollection {
  return { type: "FeatureCollection", features };
}
