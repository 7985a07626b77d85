import type { FeatureCollection } from "geojson";
import { type DossierIndex, isReachRef, reachIdOf } from "../dossier/lookup.ts";
import type { Bounds, Kilometers } from "../dossier/model.ts";
import { isLinkRef } from "../reach/link-recipe.ts";
import { boundsOf } from "./bounds.ts";
import type { MarkedRef } from "./marked.ts";

/** Kilometres in a degree of latitude, at its shortest on WGS 84: frames are never too tight. */
const kmPerDegree = 110.57;

/**
 * The bounds that show all of the references. A reach counts with its areas and its radius, so that
 * it can be framed before its shape is computed; a link by its ends, which its claim marks too.
 * Undefined where nothing has a place.
 */
export function frameOf(
  index: DossierIndex,
  features: FeatureCollection,
  refs: readonly MarkedRef[],
): Bounds | undefined {
  const parts = refs.map((ref) => {
    const recipe = isReachRef(ref) ? index.reachById.get(reachIdOf(ref)) : undefined;
    if (!recipe) return isLinkRef(ref) ? undefined : boundsOf([features], index.resolveRef(ref));
    const areas = boundsOf(
      [features],
      recipe.from.flatMap((area) => index.resolveRef(area)),
    );
    return areas && widen(areas, recipe.km);
  });
  return parts.reduce<Bounds | undefined>(join, undefined);
}

/** Bounds that hold every point within `km`; east and west by the latitude where that is most. */
function widen([west, south, east, north]: Bounds, km: Kilometers): Bounds {
  const latitudes = km / kmPerDegree;
  const farthest = Math.min(89, Math.max(Math.abs(south), Math.abs(north)) + latitudes);
  const longitudes = latitudes / Math.cos((farthest * Math.PI) / 180);
  return [west - longitudes, south - latitudes, east + longitudes, north + latitudes];
}

function join(one: Bounds | undefined, other: Bounds | undefined): Bounds | undefined {
  if (!one || !other) return one ?? other;
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}
