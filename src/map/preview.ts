import type { Feature, Geometry, Position } from "geojson";
import { type Palette, palettes } from "../scene/palette.ts";
import { edgePatterns } from "../scene/patterns.ts";
import type { ByZoom, EdgeLayer, FillLayer, LineLayer, Scene, SceneLayer } from "../scene/scene.ts";
import type { Camera } from "../view/view.ts";

/** The source that follows the reader's hand. */
export const previewed = "reach";

/** The layers that are drawn by the preview. */
export type PreviewLayer = FillLayer | LineLayer | EdgeLayer;

export function previewLayers({ layers }: Pick<Scene, "layers">): readonly PreviewLayer[] {
  return layers.filter(
    (layer): layer is PreviewLayer =>
      layer.source === previewed &&
      (layer.kind === "fill" || layer.kind === "line" || layer.kind === "edge"),
  );
}

/** Lengths of a hachure and the gap to the next, in pixels, near those of the engine's pattern. */
const hachures = [1.6, 5.4];

/** Of a hachure's opacity: here it does not fade, and is fainter instead. */
const hachureShare = 0.55;

/**
 * Draws the reaches of a scene on a canvas that lies over the map: the same shapes, roles, widths and
 * dashes as the engine draws. An engine takes new data to its worker and back, over several of its
 * frames; this is there with the next frame of the page, however fast the hand moves.
 *
 * @param size - of the canvas in CSS pixels
 */
export function drawPreview(
  context: CanvasRenderingContext2D,
  scene: Scene,
  camera: Camera,
  size: { readonly width: number; readonly height: number },
): void {
  const palette = palettes[scene.theme];
  const project = projection(camera, size);
  context.clearRect(0, 0, size.width, size.height);
  const { features } = scene.sources[previewed];
  for (const layer of previewLayers(scene)) {
    for (const feature of features.filter((one) => isDrawnBy(layer, one, scene))) {
      context.save();
      drawFeature(context, layer, feature, { features, palette, project, zoom: camera.zoom });
      context.restore();
    }
  }
}

interface Drawing {
  readonly features: readonly Feature[];
  readonly palette: Palette;
  readonly project: Project;
  readonly zoom: number;
}

function drawFeature(
  context: CanvasRenderingContext2D,
  layer: PreviewLayer,
  feature: Feature,
  { features, palette, project, zoom }: Drawing,
): void {
  const path = pathOf(feature.geometry, project);
  context.lineJoin = "round";
  context.globalAlpha = layer.opacity;
  if (layer.kind === "fill") {
    context.fillStyle = palette[layer.role];
    context.fill(path, "evenodd");
    return;
  }
  const width = atZoom(layer.width, zoom);
  if (layer.kind === "line") {
    context.strokeStyle = palette[layer.role];
    context.lineWidth = width;
    context.setLineDash((layer.dash ?? []).map((length) => length * width));
  } else {
    // Inside only: half of a line twice as wide.
    const { ref, edge } = feature.properties ?? {};
    const area = features.find(
      ({ properties }) => properties?.ref === ref && properties?.area === edge,
    );
    if (!area) return;
    context.clip(pathOf(area.geometry, project), "evenodd");
    context.strokeStyle = palette[edgePatterns[layer.pattern].role];
    context.globalAlpha = layer.opacity * hachureShare;
    context.lineWidth = width * 2;
    context.setLineDash(hachures);
  }
  context.stroke(path);
}

function isDrawnBy(
  { where, onlyMarked }: SceneLayer,
  { properties }: Feature,
  scene: Scene,
): boolean {
  const fits = !where || where.isOneOf.includes(properties?.[where.property]);
  return fits && (!onlyMarked || scene.marked.includes(properties?.ref));
}

type Project = (position: Position) => readonly [x: number, y: number];

/** Web Mercator on 512 px tiles, the middle of the map in the middle of the canvas. */
function projection(
  { zoom, lat, lng }: Camera,
  { width, height }: { readonly width: number; readonly height: number },
): Project {
  const world = 512 * 2 ** zoom;
  const middle = mercatorY(lat);
  return ([lon = 0, latitude = 0]) => {
    // The nearest copy of the world.
    const east = ((((lon - lng) % 360) + 540) % 360) - 180;
    return [width / 2 + (east / 360) * world, height / 2 + (mercatorY(latitude) - middle) * world];
  };
}

/** 0 at the northern edge of the Mercator square, 1 at the southern. */
function mercatorY(lat: number): number {
  return 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
}

function pathOf(geometry: Geometry, project: Project): Path2D {
  const path = new Path2D();
  for (const line of linesOf(geometry)) {
    line.forEach((position, index) => {
      const [x, y] = project(position);
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
  }
  return path;
}

function linesOf(geometry: Geometry): readonly Position[][] {
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flat();
  if (geometry.type === "Polygon" || geometry.type === "MultiLineString")
    return geometry.coordinates;
  return geometry.type === "LineString" ? [geometry.coordinates] : [];
}

/** The value at a zoom, linear between the pairs. */
function atZoom(stops: ByZoom, zoom: number): number {
  const after = stops.findIndex(([at]) => at >= zoom);
  const [first] = stops;
  const last = stops.at(-1);
  if (after < 0) return last?.[1] ?? 0;
  const [from, to] = [stops[after - 1] ?? first, stops[after]];
  if (!from || !to || from[0] === to[0]) return to?.[1] ?? 0;
  return from[1] + ((zoom - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}
