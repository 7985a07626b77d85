import { useEffect, useState } from "react";
import labelsUrl from "../../geo/basemap/labels.json?url";
import placesUrl from "../../geo/basemap/places.json?url";
import regionUrl from "../../geo/basemap/region.json?url";
import waterUrl from "../../geo/basemap/water.json?url";
import worldUrl from "../../geo/basemap/world.json?url";
import type { BasemapSources } from "../scene/basemap.ts";
import { loadJson } from "./load-json.ts";

/** The basemap, and what builds a scene on it: words need neither. */
export interface Drawable {
  readonly basemap: BasemapSources;
  readonly scenes: typeof import("../scene/build-scene.ts");
}

export type LoadedBasemap = Drawable | "loading" | "failed";

/** Loads what a map is drawn with, once for each attempt. Not at all while `isWanted` is false. */
export function useBasemap(isWanted: boolean, attempt: number): LoadedBasemap {
  const [basemap, setBasemap] = useState<LoadedBasemap>("loading");
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    if (!isWanted) return;
    const abort = new AbortController();
    setBasemap("loading");
    loadBasemap(abort.signal).then(
      (loaded) => setBasemap(loaded),
      (error: Error) => {
        if (abort.signal.aborted) return;
        setBasemap("failed");
        reportError(error);
      },
    );
    return () => abort.abort();
  }, [isWanted, attempt]);
  return basemap;
}

async function loadBasemap(signal: AbortSignal): Promise<Drawable> {
  const [{ basemapSources }, scenes, [region, water, world, places, labels]] = await Promise.all([
    import("../scene/basemap.ts"),
    import("../scene/build-scene.ts"),
    Promise.all(
      [regionUrl, waterUrl, worldUrl, placesUrl, labelsUrl].map((url) => loadJson(url, signal)),
    ),
  ]);
  return { basemap: basemapSources({ region, water, world, places, labels }), scenes };
}
