import { intersect } from "@turf/intersect";
import type { Feature } from "geojson";
import { areaKm2 } from "./area.ts";
import type { Area } from "./area-geometry.ts";

/**
 * The share of `area` that lies within `reach`, from 0 (none of it) to 1 (all of it), both areas
 * measured on WGS 84. An area without extent has no share: `NaN`.
 */
export function shareWithin(area: Area, reach: Area): number {
  return Math.min(1, overlapKm2(area, reach) / areaKm2(area));
}

/** What two areas have in common, in square kilometres on WGS 84. */
export function overlapKm2(one: Area, other: Area): number {
  const overlap = intersect({
    type: "FeatureCollection",
    features: [asFeature(one), asFeature(other)],
  });
  return overlap ? areaKm2(overlap.geometry) : 0;
}

function asFeature(geometry: Area): Feature<Area> {
  return { type: "Feature", properties: {}, geometry };
}
