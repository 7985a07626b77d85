import type { GeoJSONSource, MapLibreMap } from "maplibre-gl";
import type { Scene } from "../scene/scene.ts";
import { drawPreview, type PreviewLayer, previewed, previewLayers } from "./preview.ts";

/** Two new reaches within this time, in milliseconds, are a hand that moves. */
const movingMs = 1200;

/** So long after the last new reach the hand rests, in milliseconds. */
const restMs = 400;

/** Below this zoom a reach may lie on both sides of the world's edge; the engine draws it alone. */
const leastZoom = 2;

/** Draws the reaches while a hand moves a slider, and leaves them to the engine when it rests. */
export interface HandOver {
  /** Takes a scene of which only the reaches are new; says whether it draws them itself. */
  readonly take: (scene: Scene) => boolean;
  /** Leaves all to the engine at once: it is given the scene anew, with its looks. */
  readonly end: () => void;
  readonly isDrawing: () => boolean;
}

/**
 * While reaches follow each other quickly, they are drawn on a canvas over the map (`drawPreview`) and
 * the engine's own are hidden by their opacity, which costs it one frame. When the hand rests, or the
 * map moves, the engine gets the last one, and the canvas goes when the engine has drawn it.
 *
 * @param onBusy - the engine is not told of what is drawn here: this says that something is
 */
export function handOver(map: MapLibreMap, container: HTMLElement, onBusy: () => void): HandOver {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  Object.assign(canvas.style, { position: "absolute", inset: "0", pointerEvents: "none" });
  let taken: Scene | undefined;
  let lastAt = Number.NEGATIVE_INFINITY;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let isLeaving = false;
  let isDue = false;

  // Once a frame of the page, and no faster than it can show.
  const paintSoon = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      if (taken) paint(taken);
    });
  };
  const paint = (scene: Scene) => {
    const { clientWidth: width, clientHeight: height } = container;
    const ratio = window.devicePixelRatio;
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    // Kept out of the GPU: where that is software, dashes would take it longer than the map itself.
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) return;
    context.scale(ratio, ratio);
    const { lat, lng } = map.getCenter();
    drawPreview(context, scene, { zoom: map.getZoom(), lat, lng }, { width, height });
  };
  const setOpacity = (scene: Scene, opacityOf: (layer: PreviewLayer) => number) => {
    for (const layer of previewLayers(scene)) {
      const property = layer.kind === "fill" ? "fill-opacity" : "line-opacity";
      if (map.getLayer(layer.id)) map.setPaintProperty(layer.id, property, opacityOf(layer));
    }
  };
  const settle = () => {
    clearTimeout(rest);
    if (!taken || isLeaving) return;
    isLeaving = true;
    map.getSource<GeoJSONSource>(previewed)?.setData(taken.sources[previewed]);
    setOpacity(taken, ({ opacity }) => opacity);
  };
  const end = () => {
    clearTimeout(rest);
    taken = undefined;
    isLeaving = false;
    canvas.remove();
  };
  map.on("movestart", settle);
  map.on("move", paintSoon);
  map.on("idle", () => {
    if (isLeaving) end();
  });
  map.on("remove", end);
  return {
    take: (scene) => {
      const now = performance.now();
      const isMoving = now - lastAt < movingMs;
      lastAt = now;
      if ((!isMoving && !taken) || map.getZoom() < leastZoom || map.isMoving()) {
        settle();
        return false;
      }
      onBusy();
      if (!taken || isLeaving) {
        setOpacity(scene, () => 0);
        container.append(canvas);
      }
      isLeaving = false;
      taken = scene;
      paintSoon();
      clearTimeout(rest);
      rest = setTimeout(settle, restMs);
      return true;
    },
    end,
    isDrawing: () => taken !== undefined,
  };
}
