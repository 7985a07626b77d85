import type { Position } from "geojson";
import { type RefObject, useEffect, useRef, useState } from "react";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { MapHandle, StartTarget } from "../map/map-handle.ts";
import type { Scene } from "../scene/scene.ts";
import type { CameraWish } from "../view/reducer.ts";
import type { Camera, View } from "../view/view.ts";
import { useProduct, useView } from "./product.ts";

/** What stands in `data-map`: tests and recorders wait for it. */
export type MapActivity = "loading" | "idle" | "none";

/** A wish that names a place, which the page works out; zooming is the map's own affair. */
export type PlaceWish = Exclude<CameraWish, { kind: "zoom" }>;

/** Where the map looks, frame by frame; null before it is up. Not in the view: the scale follows it. */
export type LiveCamera = StoreApi<Camera | null>;

export interface LiveMap {
  readonly activity: MapActivity;
  /** Whether the engine has reported a problem since it was last at rest. */
  readonly isTroubled: boolean;
  /** Whether the map is there to be seen and moved. */
  readonly isUp: boolean;
  readonly camera: LiveCamera;
  /**
   * Whether the engine itself did not load. Browsers may remember a failed module for as long as the
   * page lives: only loading the page anew can then bring it.
   */
  readonly lacksEngine: boolean;
}

/** What the page asks of the reader's pointing. */
export interface Asking {
  /** Whether the map asks for a place instead of a feature. */
  readonly isPointing: boolean;
  /** Where the reader pointed, `[lon, lat]`. */
  readonly onPoint: (position: Position) => void;
}

/**
 * Runs the live map in an element: starts it when there is a scene, draws each new scene and carries
 * out each new camera wish once.
 *
 * @param targetOf - works out where a wish leads
 * @param options - what holds when the map starts; a new `attempt` starts it anew, and a map that is
 *   in the way of the page leaves it one finger
 */
export function useLiveMap(
  container: RefObject<HTMLElement | null>,
  scene: Scene | null,
  targetOf: (wish: PlaceWish) => StartTarget,
  { isPointing, onPoint }: Asking,
  options: {
    readonly reducedMotion: boolean;
    readonly isInTheWay: boolean;
    readonly attempt: number;
  },
): LiveMap {
  const { store, t } = useProduct();
  const wish = useView((state) => state.wish);
  const [handle, setHandle] = useState<MapHandle | null>(null);
  const [activity, setActivity] = useState<MapActivity>("loading");
  const [isTroubled, setTroubled] = useState(false);
  const [lacksEngine, setLacksEngine] = useState(false);
  const [camera] = useState(() => createStore<Camera | null>(() => null));
  const carriedOut = useRef(0);
  const latest = useRef({ scene, targetOf, onPoint, options });
  useEffect(() => {
    latest.current = { scene, targetOf, onPoint, options };
  });

  const isReady = scene !== null;
  const { attempt, isInTheWay } = options;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt starts a new map
  useEffect(() => {
    const element = container.current;
    if (!isReady || !element) return;
    const leaving = new AbortController();
    let started: MapHandle | undefined;
    let wasWhole = false;
    let hasFailed = false;
    setActivity("loading");
    setTroubled(false);
    const fail = () => {
      hasFailed = true;
      setActivity("none");
    };
    const start = async () => {
      const { createMap } = await import("../map/map-handle.ts").catch((error) => {
        setLacksEngine(true);
        throw error;
      });
      const { scene: firstScene, targetOf: target, options: now } = latest.current;
      if (leaving.signal.aborted || !firstScene) return;
      const state = store.getState();
      carriedOut.current = state.wish?.number ?? 0;
      started = await createMap(
        element,
        firstScene,
        {
          start: target(openingWish(state.view)),
          title: t("map.title"),
          twoFingers: t("map.twoFingers"),
          reducedMotion: now.reducedMotion,
          onMove: (moved) => camera.setState(moved, true),
          onCamera: (reported) => store.dispatch({ type: "camera-reported", camera: reported }),
          onPick: (feature) =>
            store.dispatch(
              feature ? { type: "feature-chosen", feature } : { type: "choice-cleared" },
            ),
          onPoint: (position) => latest.current.onPoint(position),
          onActivity: (now) => {
            if (hasFailed) return;
            if (now === "idle") {
              wasWhole = true;
              setTroubled(false);
            }
            setActivity(now);
          },
          onFailure: (error) => {
            // What fails before the map was ever whole, such as its worker, is a map that did not
            // start; later on the rest of it is still there.
            if (wasWhole) setTroubled(true);
            else fail();
            reportError(error);
          },
        },
        leaving.signal,
      );
      setHandle(started);
    };
    start().catch((error: Error) => {
      if (leaving.signal.aborted) return;
      fail();
      reportError(error);
    });
    return () => {
      leaving.abort();
      started?.destroy();
      setHandle(null);
      camera.setState(null, true);
    };
  }, [container, isReady, store, t, camera, attempt]);

  useEffect(() => {
    if (scene) handle?.draw(scene);
  }, [handle, scene]);

  useEffect(() => {
    handle?.setPointing(isPointing);
  }, [handle, isPointing]);

  useEffect(() => {
    handle?.setCooperative(isInTheWay);
  }, [handle, isInTheWay]);

  useEffect(() => {
    if (!handle || !wish || wish.number <= carriedOut.current) return;
    carriedOut.current = wish.number;
    const what = wish.wish;
    handle.move(what.kind === "zoom" ? what : latest.current.targetOf(what));
  }, [handle, wish]);

  return { activity, isTroubled, isUp: handle !== null, camera, lacksEngine };
}

/** What a map that starts shows: where the reader was, else what was chosen, else the first view. */
function openingWish({ camera, claim, feature }: View): PlaceWish {
  if (camera) return { kind: "camera", camera };
  return { kind: claim || feature ? "frame-choice" : "first-view" };
}
