import { buffer } from "@turf/buffer";
import { centerOfMass } from "@turf/center-of-mass";
import { circle } from "@turf/circle";
import { union } from "@turf/union";
import type { Feature, FeatureCollection, Position } from "geojson";
import type { Kilometers } from "../dossier/model.ts";
import { type Area, lonLat, polygonsOf } from "./area-geometry.ts";
import { equatorialKm, radians } from "./ellipsoid.ts";
import { envelopeOf, fieldAround } from "./envelope.ts";
import { type DistanceField, distanceField } from "./field.ts";
import { type MethodError, strayOf } from "./method-error.ts";
import { distanceFrom } from "./nearest.ts";
import type { UsualRing, UsualRingShape } from "./protocol.ts";
import { sitesOfEdges } from "./sites.ts";

/**
 * A ring as most tools draw it, with how far it strays from what it says of itself and from the
 * possible reach of the areas: Turf's buffer around the areas with its defaults, Turf's circle with
 * its defaults around one point in their middle, or a circle around that point whose radius is
 * taken for metres of Web Mercator (EPSG:3857), in which a kilometre at 50 degrees north is 1.56 long.
 *
 * @param field - around the areas
 * @throws RangeError if Turf finds no ring
 */
export function usualRing(
  ring: UsualRing,
  areas: readonly Area[],
  field: DistanceField,
  km: Kilometers,
): UsualRingShape {
  const collection = asCollection(areas);
  if (ring === "turf-buffer") {
    const [only, second] = collection.features;
    const merged = only && !second ? only : union(collection);
    const buffered = merged && buffer(merged, km, { units: "kilometers" });
    if (!buffered) throw new RangeError(`Turf found no envelope of ${km} km`);
    const { geometry } = buffered;
    const errorMeters = wholeMeters(strayOf(geometry, field, km));
    return { ring, km, geometry, errorMeters, fromReach: errorMeters };
  }
  const center = centerOfMass(collection).geometry.coordinates;
  const geometry =
    ring === "turf-circle"
      ? circle(center, km, { units: "kilometers" }).geometry
      : mercatorCircle(center, km);
  const fromCenter = fieldAroundPoint(center);
  return {
    ring,
    km,
    geometry,
    center,
    errorMeters: wholeMeters(strayOf(geometry, fromCenter, km)),
    fromReach: strayFrom(geometry, field, km),
  };
}

function wholeMeters({ inside, outside }: MethodError): MethodError {
  return { inside: Math.round(inside), outside: Math.round(outside) };
}

/** The field of distances to one position. */
export function fieldAroundPoint(position: Position): DistanceField {
  return distanceField(sitesOfEdges([[position, position]]), [], "nearest");
}

/** Corners of the circle in Web Mercator: so many that only the projection's error is left. */
const corners = 360;

function mercatorCircle(center: Position, km: Kilometers): Area {
  const [lon, lat] = lonLat(center);
  const y = Math.asinh(Math.tan(lat * radians));
  const ring = Array.from({ length: corners }, (_, index): Position => {
    const angle = (2 * Math.PI * index) / corners;
    const up = y + (Math.sin(angle) * km) / equatorialKm;
    return [
      lon + (Math.cos(angle) * km) / equatorialKm / radians,
      Math.atan(Math.sinh(up)) / radians,
    ];
  });
  return { type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

/**
 * How far a ring lies from the reach of the areas, in whole metres: from the reach's line, where that
 * lies outside the ring, to the ring (`inside`), and the other way round (`outside`).
 */
function strayFrom(ring: Area, field: DistanceField, km: Kilometers): MethodError {
  const reach = envelopeOf(field, km);
  return { inside: farthestOutside(reach, ring), outside: farthestOutside(ring, reach) };
}

/** The largest distance in metres from the outline of one area, where it lies outside another, to it. */
function farthestOutside(one: Area, other: Area): number {
  const toOther = fieldAround([other]);
  const far = polygonsOf(one)
    .flat(2)
    .reduce((most, position) => Math.max(most, distanceFrom(toOther, position)), 0);
  return Math.round(far * 1000);
}

function asCollection(areas: readonly Area[]): FeatureCollection<Area> {
  return {
    type: "FeatureCollection",
    features: areas.map(
      (geometry): Feature<Area> => ({ type: "Feature", properties: {}, geometry }),
    ),
  };
}
