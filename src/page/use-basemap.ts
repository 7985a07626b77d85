import { useEffect, useState } from "react";
import labelsUrl from "../../geo/basemap/labels.json?url";
import placesUrl from "../../geo/basemap/places.json?url";
import regionUrl from "../../geo/basemap/region.json?url";
import waterUrl from "../../geo/basemap/water.json?url";
import worldUrl from "../../geo/basemap/world.json?url";
import type { BasemapSources } from "../scene/basemap.ts";
import { loadJson } from "./load-json.ts";

export type LoadedBasemap = BasemapSources | "loading" | "failed";

/** Loads the basemap, once for each attempt. Not at all while `isWanted` is false. */
export function useBasemap(isWanted: boolean, attempt: number): LoadedBasemap {
  const [basemap, setBasemap] = useState<LoadedBasemap>("loading");
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    if (!isWanted) return;
    const abort = new AbortController();
    setBasemap("loading");
    loadBasemap(abort.signal).then(
      (sources) => setBasemap(sources),
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

async function loadBasemap(signal: AbortSignal): Promise<BasemapSources> {
  const [{ basemapSources }, [region, water, world, places, labels]] = await Promise.all([
    import("../scene/basemap.ts"),
    Promise.all(
      [regionUrl, waterUrl, worldUrl, placesUrl, labelsUrl].map((url) => loadJson(url, signal)),
    ),
  ]);
  return basemapSources({ region, water, world, places, labels });
}
