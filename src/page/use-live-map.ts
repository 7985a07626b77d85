import { type RefObject, useEffect, useRef, useState } from "react";
import type { MapHandle, StartTarget } from "../map/map-handle.ts";
import type { Scene } from "../scene/scene.ts";
import type { CameraWish } from "../view/reducer.ts";
import type { Camera } from "../view/view.ts";
import { useProduct, useView } from "./product.ts";

/** What stands in `data-map`: tests and recorders wait for it. */
export type MapActivity = "loading" | "idle" | "none";

/** A wish that names a place, which the page works out; zooming is the map's own affair. */
export type PlaceWish = Exclude<CameraWish, { kind: "zoom" }>;

export interface LiveMap {
  readonly activity: MapActivity;
  /** Why there is no map, or what the engine last complained of. */
  readonly failure: string | null;
  /** Where the map looks while it moves; null before it is up. */
  readonly camera: Camera | null;
}

const firstViewWish: PlaceWish = { kind: "first-view" };

/**
 * Runs the live map in an element: starts it when there is a scene, draws each new scene and carries
 * out each new camera wish once.
 *
 * @param targetOf - works out where a wish leads
 */
export function useLiveMap(
  container: RefObject<HTMLElement | null>,
  scene: Scene | null,
  targetOf: (wish: PlaceWish) => StartTarget,
  options: { readonly reducedMotion: boolean; readonly attempt: number },
): LiveMap {
  const { store, t } = useProduct();
  const wish = useView((state) => state.wish);
  const [handle, setHandle] = useState<MapHandle | null>(null);
  const [activity, setActivity] = useState<MapActivity>("loading");
  const [failure, setFailure] = useState<string | null>(null);
  const [camera, setCamera] = useState<Camera | null>(null);
  const carriedOut = useRef(0);
  const latest = useRef({ scene, targetOf });
  useEffect(() => {
    latest.current = { scene, targetOf };
  });

  const isReady = scene !== null;
  const { reducedMotion, attempt } = options;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt starts a new map
  useEffect(() => {
    const { scene: firstScene, targetOf: target } = latest.current;
    if (!isReady || !container.current || !firstScene) return;
    const element = container.current;
    let isLeft = false;
    let started: MapHandle | undefined;
    setActivity("loading");
    setFailure(null);
    const start = async () => {
      const { createMap } = await import("../map/map-handle.ts");
      if (isLeft) return;
      const first = store.getState().wish;
      carriedOut.current = first?.number ?? 0;
      const opening = first && first.wish.kind !== "zoom" ? first.wish : firstViewWish;
      started = await createMap(element, firstScene, {
        start: target(opening),
        title: t("map.title"),
        reducedMotion,
        onMove: setCamera,
        onCamera: (reported) => store.dispatch({ type: "camera-reported", camera: reported }),
        onPick: (feature) =>
          store.dispatch(
            feature ? { type: "feature-chosen", feature } : { type: "choice-cleared" },
          ),
        onActivity: setActivity,
        onFailure: (error) => setFailure(error.message),
      });
      if (isLeft) started.destroy();
      else setHandle(started);
    };
    start().catch((error: Error) => {
      if (isLeft) return;
      setActivity("none");
      setFailure(error.message);
    });
    return () => {
      isLeft = true;
      started?.destroy();
      setHandle(null);
    };
  }, [container, isReady, store, t, reducedMotion, attempt]);

  useEffect(() => {
    if (scene) handle?.draw(scene);
  }, [handle, scene]);

  useEffect(() => {
    if (!handle || !wish || wish.number <= carriedOut.current) return;
    carriedOut.current = wish.number;
    const what = wish.wish;
    handle.move(what.kind === "zoom" ? what : latest.current.targetOf(what));
  }, [handle, wish]);

  return { activity, failure, camera };
}
