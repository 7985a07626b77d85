import { type GeoJSONSource, MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { Bounds } from "../dossier/model.ts";
import { type Scene, sourceNames } from "../scene/scene.ts";
import { type Camera, maxZoom } from "../view/view.ts";
import { changesBetween } from "./changes.ts";
import { loadLabelFonts } from "./fonts.ts";
import { type HandOver, handOver } from "./hand-over.ts";
import { imagePixelRatio, mapImages } from "./images.ts";
import { type PointingOptions, pointOn } from "./pointing.ts";
import { previewed } from "./preview.ts";
import { markedState, pickableLayers, styleOf } from "./style.ts";

// Without this a production build shows a blank map and no error.
setWorkerUrl(workerUrl);

/** A camera wish with its places worked out. */
export type CameraTarget =
  | Framing
  | { readonly kind: "camera"; readonly camera: Camera }
  | { readonly kind: "zoom"; readonly by: number };

/** Bounds to be shown as a whole. */
export interface Framing {
  readonly kind: "bounds";
  readonly bounds: Bounds;
  readonly covered: Covered;
}

/** Pixels of the map that something covers, from its edges. */
export interface Covered {
  readonly left: number;
  readonly bottom: number;
}

/** Where a map can open. */
export type StartTarget = Exclude<CameraTarget, { kind: "zoom" }>;

export interface MapOptions extends PointingOptions {
  /** What the map shows when it opens. */
  readonly start: StartTarget;
  /** The name of the map for assistive technology. */
  readonly title: string;
  /** What is written over the map when one finger could not move it. */
  readonly twoFingers: string;
  /** Jump instead of flying, and let names appear at once. */
  readonly reducedMotion: boolean;
  /** Where the map looks, while it moves and when it is first up. */
  readonly onMove: (camera: Camera) => void;
  /** The reader or a wish has moved the map, and it has come to rest. */
  readonly onCamera: (camera: Camera) => void;
  readonly onActivity: (activity: "loading" | "idle") => void;
  readonly onFailure: (error: Error) => void;
}

/** The live map. The only thing the rest of the product knows of the engine. */
export interface MapHandle {
  /** Draws a scene; kept and drawn once the engine is ready. */
  readonly draw: (scene: Scene) => void;
  readonly move: (target: CameraTarget) => void;
  /** Whether the map asks for a place: then it reports where it is pointed at, not what lies there. */
  readonly setPointing: (isOn: boolean) => void;
  /** Whether two fingers move the map, so that one can scroll the page. */
  readonly setCooperative: (isOn: boolean) => void;
  readonly destroy: () => void;
}

/**
 * Space left around what is framed, in pixels: no outline runs along the edge or, where there is
 * room, under the controls. Never more than half of the map, or the engine would not frame at all.
 */
function framePadding({ clientWidth, clientHeight }: HTMLElement, covered: Covered) {
  const isWide = clientWidth >= 500;
  const edge = isWide ? 28 : 14;
  const controls = isWide ? { right: 60, top: edge } : { right: edge, top: 56 };
  const wanted = { left: edge + covered.left, bottom: edge + covered.bottom, ...controls };
  const across = Math.min(1, clientWidth / 2 / (wanted.left + wanted.right));
  const down = Math.min(1, clientHeight / 2 / (wanted.top + wanted.bottom));
  return {
    left: wanted.left * across,
    right: wanted.right * across,
    top: wanted.top * down,
    bottom: wanted.bottom * down,
  };
}

/** Frames no closer than this: a single town is not a picture. */
const frameMaxZoom = 6.5;

/**
 * Starts the engine in an element and returns its handle. Rejects with what the engine throws where
 * there is no WebGL 2, and with the signal's reason where the map was left while its fonts loaded.
 */
export async function createMap(
  container: HTMLElement,
  firstScene: Scene,
  options: MapOptions,
  signal: AbortSignal,
): Promise<MapHandle> {
  await loadLabelFonts(firstScene.language, document.fonts);
  signal.throwIfAborted();
  const map = startEngine(container, firstScene, options);
  const hand = handOver(map, container, () => options.onActivity("loading"));
  const draw = drawOn(map, firstScene, hand);
  const move = moveOn(map, container, options);
  const setPointing = pointOn(map, draw.pickable, options);

  map.on("dataloading", () => options.onActivity("loading"));
  map.on("movestart", () => options.onActivity("loading"));
  map.on("idle", () => {
    if (!hand.isDrawing()) options.onActivity("idle");
  });
  map.on("error", ({ error }) => options.onFailure(new Error(error.message)));
  const setCooperative = (isOn: boolean) => {
    if (isOn) map.cooperativeGestures.enable();
    else map.cooperativeGestures.disable();
  };
  return { draw: draw.show, move, setPointing, setCooperative, destroy: () => map.remove() };
}

function startEngine(container: HTMLElement, scene: Scene, options: MapOptions): MapLibreMap {
  const { start } = options;
  const map = new MapLibreMap({
    container,
    style: styleOf(scene),
    ...(start.kind === "camera"
      ? centerOf(start.camera)
      : { bounds: [...start.bounds], fitBoundsOptions: fitOptions(container, start) }),
    minZoom: 0,
    maxZoom,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    reduceMotion: options.reducedMotion,
    // The engine's own setting is for the camera; names would still fade in.
    ...(options.reducedMotion && { fadeDuration: 0 }),
    locale: {
      "Map.Title": options.title,
      "CooperativeGesturesHandler.MobileHelpText": options.twoFingers,
      "CooperativeGesturesHandler.WindowsHelpText": options.twoFingers,
      "CooperativeGesturesHandler.MacHelpText": options.twoFingers,
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

/**
 * Keeps the wanted scene, and brings the engine to it once it is ready and whenever it changes. A
 * new look is a new style, which the engine checks and compares with all its data; new data alone go
 * to their sources, so that a choice costs no more than what it changes. The engine sends a source's
 * data to its worker one at a time and keeps the newest that wait: they never pile up.
 */
function drawOn(map: MapLibreMap, firstScene: Scene, hand: HandOver) {
  let scene = firstScene;
  let drawn = firstScene;
  let marked: Scene["marked"] = [];
  const bring = () => {
    // A style that is still being loaded takes no data. "style.load" comes back to what is wanted.
    if (!sourceNames.every((name) => map.getSource(name))) return;
    const { look, data } = changesBetween(drawn, scene);
    // Before the call: the engine fires "style.load" from within it.
    drawn = scene;
    if (look) {
      hand.end();
      map.setStyle(styleOf(scene), { diff: true });
    }
    for (const name of look ? [] : data) {
      // What follows the reader's hand is drawn over the map until it rests.
      if (name === previewed && hand.take(scene)) continue;
      map.getSource<GeoJSONSource>(name)?.setData(scene.sources[name]);
    }
    // The engine repaints for each call, whether or not the value is new.
    if (look || marked !== scene.marked) map.setGlobalStateProperty(markedState, [...scene.marked]);
    marked = scene.marked;
  };
  map.on("style.load", () => {
    for (const [name, image] of mapImages()) {
      if (!map.hasImage(name)) map.addImage(name, image, { pixelRatio: imagePixelRatio });
    }
    bring();
  });
  return {
    show: (next: Scene) => {
      scene = next;
      bring();
    },
    pickable: () => pickableLayers(scene).filter((id) => map.getLayer(id)),
  };
}

/**
 * Owns the camera: carries out targets, reports where it comes to rest, and frames again what was
 * framed when the map's size changes, which is no move and is not reported.
 */
function moveOn(map: MapLibreMap, container: HTMLElement, options: MapOptions): MapHandle["move"] {
  const camera = (): Camera => {
    const { lat, lng } = map.getCenter();
    return { zoom: map.getZoom(), lat, lng };
  };
  const sizeNow = () => `${container.clientWidth} ${container.clientHeight}`;
  let size = sizeNow();
  let framed = options.start.kind === "bounds" ? options.start : null;

  options.onMove(camera());
  map.on("move", () => options.onMove(camera()));
  map.on("movestart", (event) => {
    if (event.originalEvent) framed = null;
  });
  map.on("moveend", (event) => {
    // A move by hand is one, even if the size changed under it.
    const isResize = size !== sizeNow() && !event.originalEvent;
    size = sizeNow();
    if (reframing in event) return;
    if (!isResize) options.onCamera(camera());
    else if (framed) {
      const fit = { ...fitOptions(container, framed), duration: 0 };
      map.fitBounds([...framed.bounds], fit, { [reframing]: true });
    }
  });
  return (target) => {
    framed = target.kind === "bounds" ? target : null;
    if (target.kind === "zoom") map.zoomTo(map.getZoom() + target.by);
    else if (target.kind === "camera") map.easeTo(centerOf(target.camera));
    else map.fitBounds([...target.bounds], fitOptions(container, target));
  };
}

/** Marks the engine's events of a frame that only follows the map's size. */
const reframing = "reframing";

function centerOf({ zoom, lat, lng }: Camera) {
  return { zoom, center: [lng, lat] as [number, number] };
}

function fitOptions(container: HTMLElement, { bounds, covered }: Framing) {
  const [west, , east] = bounds;
  // Half of the world needs the whole width: beside something it would be pushed over the edge.
  const left = east - west > 120 ? 0 : covered.left;
  return { padding: framePadding(container, { ...covered, left }), maxZoom: frameMaxZoom };
}
