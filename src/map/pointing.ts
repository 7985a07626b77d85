import type { Position } from "geojson";
import type { MapLibreMap, PointLike } from "maplibre-gl";
import type { FeatureRef } from "../dossier/model.ts";
import { type Candidate, hitRadius, pickBest } from "./picking.ts";

export interface PointingOptions {
  /** The reader has pointed at a feature, or at nothing. */
  readonly onPick: (feature: FeatureRef | null) => void;
  /** The reader has pointed at a place, `[lon, lat]`, while the map asks for one. */
  readonly onPoint?: (position: Position) => void;
}

/**
 * Reports what the reader points at on the map, and while the map asks for a place, where: with the
 * pointer, or with Enter the middle of the map.
 *
 * @param pickable - the layers that can be pointed at, topmost first
 * @returns sets whether the map asks for a place
 */
export function pointOn(
  map: MapLibreMap,
  pickable: () => readonly string[],
  { onPick, onPoint }: PointingOptions,
): (isOn: boolean) => void {
  let isAsking = false;
  const canvas = map.getCanvas();
  map.on("click", ({ point, lngLat }) => {
    if (isAsking) {
      const { lng, lat } = lngLat.wrap();
      onPoint?.([lng, lat]);
    } else onPick(pickAt(map, pickable(), point.x, point.y));
  });
  canvas.addEventListener("keydown", ({ key }) => {
    if (!isAsking || key !== "Enter") return;
    const { lng, lat } = map.getCenter().wrap();
    onPoint?.([lng, lat]);
  });
  map.on("mousemove", ({ point }) => {
    if (map.isMoving()) return;
    const isOverFeature = !isAsking && pickAt(map, pickable(), point.x, point.y) !== null;
    canvas.classList.toggle("pointing", isOverFeature);
  });
  return (isOn) => {
    isAsking = isOn;
    canvas.classList.remove("pointing");
    // Over the engine's own cursors, a hand that drags included.
    canvas.style.cursor = isOn ? "crosshair" : "";
    // The arrow keys move the map under its middle, and Enter chooses that.
    if (isOn) canvas.focus();
  };
}

function pickAt(
  map: MapLibreMap,
  layers: readonly string[],
  x: number,
  y: number,
): FeatureRef | null {
  const candidatesIn = (place: PointLike | [PointLike, PointLike], isExact: boolean) =>
    map.queryRenderedFeatures(place, { layers: [...layers] }).map(
      ({ layer, properties, geometry }): Candidate => ({
        ref: properties.ref,
        rank: layers.indexOf(layer.id),
        isPoint: geometry.type === "Point",
        isGround: properties.role === "country",
        isExact,
      }),
    );
  const hitArea: [PointLike, PointLike] = [
    [x - hitRadius, y - hitRadius],
    [x + hitRadius, y + hitRadius],
  ];
  const near = candidatesIn(hitArea, false);
  return near.length > 0 ? pickBest([...candidatesIn([x, y], true), ...near]) : null;
}
