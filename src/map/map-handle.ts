import { MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { Bounds, FeatureRef } from "../dossier/model.ts";
import type { Scene } from "../scene/scene.ts";
import type { Camera } from "../view/view.ts";
import { loadLabelFonts } from "./fonts.ts";
import { imagePixelRatio, mapImages } from "./images.ts";
import { type Candidate, hitRadius, pickBest } from "./picking.ts";
import { markedState, pickableLayers, styleOf } from "./style.ts";

// Without this a production build shows a blank map and no error.
setWorkerUrl(workerUrl);

/** A camera wish with its places worked out. */
export type CameraTarget =
  | {
      readonly kind: "bounds";
      readonly bounds: Bounds;
      /** Pixels at the left that something covers. */
      readonly coveredLeft: number;
    }
  | { readonly kind: "camera"; readonly camera: Camera }
  | { readonly kind: "zoom"; readonly by: number };

/** Where a map can open. */
export type StartTarget = Exclude<CameraTarget, { kind: "zoom" }>;

export interface MapOptions {
  /** What the map shows when it opens. */
  readonly start: StartTarget;
  /** The name of the map for assistive technology. */
  readonly title: string;
  /** Jump instead of flying. */
  readonly reducedMotion: boolean;
  /** Where the map looks, while it moves and when it is first up. */
  readonly onMove: (camera: Camera) => void;
  /** The reader or a wish has moved the map, and it has come to rest. */
  readonly onCamera: (camera: Camera) => void;
  /** The reader has pointed at a feature, or at nothing. */
  readonly onPick: (feature: FeatureRef | null) => void;
  readonly onActivity: (activity: "loading" | "idle") => void;
  readonly onFailure: (error: Error) => void;
}

/** The live map. The only thing the rest of the product knows of the engine. */
export interface MapHandle {
  /** Draws a scene; kept and drawn once the engine is ready. */
  readonly draw: (scene: Scene) => void;
  readonly move: (target: CameraTarget) => void;
  readonly destroy: () => void;
}

/**
 * Space left around what is framed, in pixels: no outline runs along the edge, nor, where the map
 * is wide enough to spare it, under the controls at the right.
 */
function framePadding(container: HTMLElement, coveredLeft: number) {
  const isWide = container.clientWidth >= 500;
  const edge = isWide ? 28 : 14;
  return { top: edge, bottom: edge, left: edge + coveredLeft, right: isWide ? 60 : edge };
}

/** Frames no closer than this: a single town is not a picture. */
const frameMaxZoom = 6.5;

/**
 * Starts the engine in an element and returns its handle. Throws what the engine throws where there
 * is no WebGL 2.
 */
export async function createMap(
  container: HTMLElement,
  firstScene: Scene,
  options: MapOptions,
): Promise<MapHandle> {
  await loadLabelFonts(firstScene.language, document.fonts);
  let scene = firstScene;
  let drawn = firstScene;
  let isReady = false;
  const map = new MapLibreMap({
    container,
    style: styleOf(scene),
    ...startCamera(options.start, container),
    minZoom: 0,
    maxZoom: 9,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    reduceMotion: options.reducedMotion,
    locale: { "Map.Title": options.title },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();

  /** Brings the engine from the scene it shows to the one that is wanted. */
  const show = () => {
    if (scene.sources !== drawn.sources || lookOf(scene) !== lookOf(drawn)) {
      map.setStyle(styleOf(scene), { diff: true });
    }
    drawn = scene;
    map.setGlobalStateProperty(markedState, [...scene.marked]);
  };
  map.on("style.load", () => {
    if (!isReady) {
      for (const [name, image] of mapImages()) {
        map.addImage(name, image, { pixelRatio: imagePixelRatio });
      }
      isReady = true;
    }
    show();
  });
  const camera = (): Camera => {
    const { lat, lng } = map.getCenter();
    return { zoom: map.getZoom(), lat, lng };
  };
  options.onMove(camera());
  map.on("move", () => options.onMove(camera()));
  map.on("moveend", () => options.onCamera(camera()));
  map.on("dataloading", () => options.onActivity("loading"));
  map.on("movestart", () => options.onActivity("loading"));
  map.on("idle", () => options.onActivity("idle"));
  map.on("error", ({ error }) => options.onFailure(new Error(error.message)));
  map.on("click", ({ point }) => options.onPick(pickAt(point.x, point.y)));
  map.on("mousemove", ({ point }) => {
    map.getCanvas().classList.toggle("pointing", pickAt(point.x, point.y) !== null);
  });

  function pickAt(x: number, y: number): FeatureRef | null {
    const layers = pickableLayers(scene).filter((id) => map.getLayer(id));
    const exact = map.queryRenderedFeatures([x, y], { layers });
    const near = map.queryRenderedFeatures(
      [
        [x - hitRadius, y - hitRadius],
        [x + hitRadius, y + hitRadius],
      ],
      { layers },
    );
    const candidates = (found: typeof exact, isExact: boolean) =>
      found.map(
        ({ layer, properties, geometry }): Candidate => ({
          ref: properties.ref,
          rank: layers.indexOf(layer.id),
          isPoint: geometry.type === "Point",
          isExact,
        }),
      );
    return pickBest([...candidates(exact, true), ...candidates(near, false)]);
  }

  return {
    draw: (next) => {
      scene = next;
      if (isReady) show();
    },
    move: (target) => {
      if (target.kind === "zoom") map.zoomTo(map.getZoom() + target.by);
      else if (target.kind === "camera") map.easeTo(center(target.camera));
      else {
        map.fitBounds([...target.bounds], {
          padding: framePadding(container, target.coveredLeft),
          maxZoom: frameMaxZoom,
        });
      }
    },
    destroy: () => map.remove(),
  };
}

/** What a style depends on besides the data. */
function lookOf({ theme, language }: Scene): string {
  return `${theme} ${language}`;
}

function center({ zoom, lat, lng }: Camera) {
  return { zoom, center: [lng, lat] as [number, number] };
}

function startCamera(start: StartTarget, container: HTMLElement) {
  return start.kind === "camera"
    ? center(start.camera)
    : {
        bounds: [...start.bounds] as [number, number, number, number],
        fitBoundsOptions: {
          padding: framePadding(container, start.coveredLeft),
          maxZoom: frameMaxZoom,
        },
      };
}
