import { areaLayers } from "./area-layers.ts";
import { basemapLayers } from "./basemap-layers.ts";
import { labelLayers } from "./label-layers.ts";
import { outlineLayers } from "./outline-layers.ts";
import type { SceneLayer } from "./scene.ts";

/** The one order of drawing. Water is the background that land is drawn on. */
export const sceneLayers: readonly SceneLayer[] = [
  ...basemapLayers,
  ...areaLayers,
  ...outlineLayers,
  ...labelLayers,
];
