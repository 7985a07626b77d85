import type { FeatureCollection, GeoJsonProperties } from "geojson";
import type { Dossier } from "../dossier/dossier.ts";
import type { Language } from "../i18n/language.ts";
import type { LinkShape } from "../reach/link.ts";
import type { BasemapSources } from "./basemap.ts";
import { areaLabels, dossierSource } from "./dossier-source.ts";
import { collection } from "./feature-collection.ts";
import { sceneLayers } from "./layers.ts";
import type { MarkedRef } from "./marked.ts";
import type { PaletteTheme } from "./palette.ts";
import type { Scene, Sources } from "./scene.ts";

/** The sources that are the same whatever is chosen, found and computed, on every day. */
export type StandingSources = Omit<
  Sources,
  "overlays" | "origin" | "beside" | "reach" | "links" | "badges"
>;

/** Made once for a dossier, then shared by scenes: an engine need not look for changes in them. */
export function standingSources(dossier: Dossier, basemap: BasemapSources): StandingSources {
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
    readonly marked: readonly MarkedRef[];
  },
): Scene {
  return { ...options, sources, layers: sceneLayers };
}

/** The computed lines between places. */
export function linkSource(links: readonly LinkShape[]): FeatureCollection {
  return collection(
    links.map(({ id, geometry }) => ({ type: "Feature", geometry, properties: { ref: id } })),
  );
}
