import type { Feature, FeatureCollection, Position } from "geojson";
import type { Dossier, Layer } from "../dossier/dossier.ts";
import type { DossierFeature } from "../dossier/model.ts";
import { flatName } from "./flat-name.ts";

/**
 * The features that claims hang on, with what a scene asks of them in flat properties: `ref` (the
 * id), `role` of the layer, `shape` (area, line or point) and the names.
 */
export function dossierSource(dossier: Dossier): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: dossier.layers.flatMap((layer) => layer.features.map((one) => drawn(layer, one))),
  };
}

function drawn(layer: Layer, feature: DossierFeature): Feature {
  return {
    type: "Feature",
    geometry: feature.geometry,
    properties: {
      ref: feature.id,
      role: layer.role,
      shape: shapeOf(feature),
      ...flatName(feature.properties.name),
    },
  };
}

/** What kind of shape a feature has. */
export function shapeOf({ geometry }: DossierFeature): "area" | "line" | "point" {
  if (geometry.type.endsWith("Polygon")) return "area";
  return geometry.type.endsWith("String") ? "line" : "point";
}

/**
 * Where the labels of the dossier's areas stand: one anchor an area. An occupied area goes by its
 * layer's title, which says that it is. Countries are named by the basemap.
 */
export function areaLabels(dossier: Dossier): Feature[] {
  return dossier.layers.flatMap((layer) =>
    layer.features
      .filter((feature) => layer.role !== "country" && shapeOf(feature) === "area")
      .map((feature) => ({
        type: "Feature" as const,
        geometry: { type: "Point" as const, coordinates: labelAnchor(feature) },
        properties: {
          role: layer.role,
          rank: 1,
          ...flatName(feature.properties.status ? layer.title : feature.properties.name),
        },
      })),
  );
}

/** The centroid of the largest outer ring, planar in degrees: good enough to hang a name on. */
export function labelAnchor({ geometry }: DossierFeature): Position {
  const polygons =
    geometry.type === "Polygon"
      ? [geometry.coordinates]
      : geometry.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  const weighed = polygons.map(([outer = []]) => ringCentroid(outer));
  const largest = weighed.toSorted((one, other) => other.area - one.area)[0];
  return largest ? largest.centroid : [0, 0];
}

/** The shoelace formula: signed area in square degrees, and the centroid it gives. */
function ringCentroid(ring: readonly Position[]): { area: number; centroid: Position } {
  let doubled = 0;
  let lng = 0;
  let lat = 0;
  for (const [index, [x1 = 0, y1 = 0]] of ring.slice(0, -1).entries()) {
    const [x2 = 0, y2 = 0] = ring[index + 1] ?? [];
    const cross = x1 * y2 - x2 * y1;
    doubled += cross;
    lng += (x1 + x2) * cross;
    lat += (y1 + y2) * cross;
  }
  return { area: Math.abs(doubled) / 2, centroid: [lng / (3 * doubled), lat / (3 * doubled)] };
}
