import { useEffect, useState } from "react";
import placesUrl from "../../geo/basemap/places.json?url";
import regionUrl from "../../geo/basemap/region.json?url";
import type { Geography } from "../scene/geography.ts";
import { loadJson } from "./load-json.ts";

export type LoadedGeography = Geography | "loading" | "failed";

/** Shared by all who ask; forgotten when it fails, so that the next who asks tries again. */
let asked: Promise<Geography> | undefined;

/**
 * The oblasts and places of the basemap, whether there is a map or not. They are loaded when they
 * are first wanted and decoded once.
 */
export function useGeography(isWanted: boolean): LoadedGeography {
  const [geography, setGeography] = useState<LoadedGeography>("loading");
  const isLoaded = typeof geography !== "string";
  useEffect(() => {
    if (!isWanted || isLoaded) return;
    let isGone = false;
    setGeography("loading");
    askGeography().then(
      (loaded) => {
        if (!isGone) setGeography(loaded);
      },
      (error: Error) => {
        if (isGone) return;
        setGeography("failed");
        reportError(error);
      },
    );
    return () => {
      isGone = true;
    };
  }, [isWanted, isLoaded]);
  return geography;
}

function askGeography(): Promise<Geography> {
  asked ??= loadGeography().catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

async function loadGeography(): Promise<Geography> {
  // The decoder is no part of what the page needs to be read.
  const [{ geographyOf }, region, places] = await Promise.all([
    import("../scene/geography.ts"),
    loadJson(regionUrl),
    loadJson(placesUrl),
  ]);
  return geographyOf({ region, places });
}
