import type { FeatureCollection } from "geojson";
import { type DossierIndex, isReachRef, reachIdOf } from "../dossier/lookup.ts";
import type { Bounds, FeatureRef, Kilometers } from "../dossier/model.ts";
import { claimOf, isLinkRef, type LinkRef } from "../reach/link-recipe.ts";
import { boundsOf } from "./bounds.ts";
import { linkFrame } from "./link-frame.ts";
import type { MarkedRef } from "./marked.ts";

/** Kilometres in a degree of latitude, at its shortest on WGS 84: frames are never too tight. */
const kmPerDegree = 110.57;

/**
 * The bounds that show all of the references: of the ways round the Earth the one that is narrowest.
 * Where that leads across the antimeridian they end east of 180 degrees. A reach counts with its
 * areas and its radius and a link with its great circle, so that both can be framed before they are
 * computed. Undefined where nothing has a place.
 */
export function frameOf(
  index: DossierIndex,
  features: FeatureCollection,
  refs: readonly MarkedRef[],
): Bounds | undefined {
  const parts = refs.flatMap((ref) => {
    const bounds = isLinkRef(ref)
      ? linkBounds(index, features, ref)
      : featureBounds(index, features, ref);
    return bounds ? [bounds] : [];
  });
  return narrowest(parts);
}

function featureBounds(
  index: DossierIndex,
  features: FeatureCollection,
  ref: FeatureRef,
): Bounds | undefined {
  const recipe = isReachRef(ref) ? index.reachById.get(reachIdOf(ref)) : undefined;
  if (!recipe) return boundsOf([features], index.resolveRef(ref));
  const areas = recipe.from.flatMap((area) => index.resolveRef(area));
  const bounds = boundsOf([features], areas);
  return bounds && widen(bounds, recipe.km);
}

function linkBounds(
  index: DossierIndex,
  features: FeatureCollection,
  ref: LinkRef,
): Bounds | undefined {
  const { connects } = index.claimById.get(claimOf(ref)) ?? {};
  const [from, to] = connects?.map((end) => boundsOf([features], [end])) ?? [];
  // The bounds of a point are the point twice.
  return from && to && linkFrame([from.slice(0, 2), to.slice(0, 2)]);
}

/** Bounds that hold every point within `km`; east and west by the latitude where that is most. */
function widen([west, south, east, north]: Bounds, km: Kilometers): Bounds {
  const latitudes = km / kmPerDegree;
  const farthest = Math.min(89, Math.max(Math.abs(south), Math.abs(north)) + latitudes);
  const longitudes = latitudes / Math.cos((farthest * Math.PI) / 180);
  return [west - longitudes, south - latitudes, east + longitudes, north + latitudes];
}

/**
 * The narrowest bounds that hold all the parts. They begin where one of the parts does, and each
 * other part counts as often round the Earth as puts it east of that.
 */
function narrowest(parts: readonly Bounds[]): Bounds | undefined {
  const fromEach = parts
    .toSorted(([west], [other]) => west - other)
    .map(([west]) => {
      const easts = parts.map(([start, , end]) => end + 360 * Math.ceil((west - start) / 360));
      return { west, east: Math.max(...easts) };
    });
  const [first, ...others] = fromEach;
  if (!first) return undefined;
  const { west, east } = others.reduce(
    (least, one) => (one.east - one.west < least.east - least.west ? one : least),
    first,
  );
  const south = Math.min(...parts.map((part) => part[1]));
  const north = Math.max(...parts.map((part) => part[3]));
  return [west, south, east, north];
}
