import { buffer } from "@turf/buffer";
import { union } from "@turf/union";
import type { Feature, Position } from "geojson";
import type { Kilometers } from "../dossier/model.ts";
import { type Area, areaOf, lonLat, polygonsOf } from "./area-geometry.ts";
import { densifyRing } from "./edges.ts";

/** Chords in a quarter circle: at 300 km the middle of a chord lies 23 m inside the arc. */
const stepsPerQuarter = 64;

/**
 * An area's own edges are straight in longitude and latitude, Turf's in its projection: around
 * edges of 900 km, undivided, the line at 300 km strays by 3.5 km instead of 0.9.
 */
const maxEdgeDegrees = 0.25;

/** Kilometres in a degree of latitude, the fewest anywhere (at the equator). */
const kmPerDegree = 110.57;

/**
 * All points within `km` of the areas, as one shape: every point of an area counts as an origin,
 * not its centre or its border alone. Outer rings run counter-clockwise and holes clockwise
 * (RFC 7946), coordinates `[lon, lat]` have 6 decimals. What lies within reach is never a hole.
 *
 * Turf draws the line on a sphere of 6371 km in an azimuthal equidistant plane. The ellipsoid's
 * radii of curvature around 50 degrees north are 0 to 0.3 % larger, so that the line lies up to
 * 0.3 % of `km` too far out, mostly in the east and west; `measureError` says how far.
 *
 * @throws RangeError if `km` is not a positive finite number, if there are no areas, or if the
 * reach would touch a pole or the 180th meridian, which a flat ring of longitudes cannot draw.
 */
export function envelope(areas: readonly Area[], km: Kilometers): Area {
  if (!Number.isFinite(km) || km <= 0) throw new RangeError(`km must be more than 0, not ${km}`);
  if (areas.length === 0) throw new RangeError("areas must not be empty, not []");
  refuseEdgesOfTheMap(areas, km);
  const dense = areaOf(
    polygonsOf(merge(areas)).map((rings) => rings.map((ring) => densifyRing(ring, maxEdgeDegrees))),
  );
  const reached = buffer(dense, km, { units: "kilometers", steps: stepsPerQuarter });
  if (!reached) throw new RangeError(`Turf found no envelope of ${km} km`);
  return areaOf(polygonsOf(reached.geometry).flatMap(tidy));
}

function merge(areas: readonly Area[]): Area {
  const features = areas.map(
    (geometry): Feature<Area> => ({ type: "Feature", properties: {}, geometry }),
  );
  const [only] = areas;
  if (only && areas.length === 1) return only;
  const merged = union({ type: "FeatureCollection", features });
  if (!merged) throw new RangeError("areas must enclose something");
  return merged.geometry;
}

function refuseEdgesOfTheMap(areas: readonly Area[], km: Kilometers): void {
  for (const position of areas.flatMap(polygonsOf).flat(2)) {
    const [lon, lat] = lonLat(position);
    const poleward = Math.abs(lat) + km / kmPerDegree;
    const sideways = km / (kmPerDegree * Math.cos((poleward * Math.PI) / 180));
    if (!(poleward < 85) || !(Math.abs(lon) + sideways < 180)) {
      throw new RangeError(`${km} km from [${lon}, ${lat}] is too near a pole or the date line`);
    }
  }
}

/** A polygon rounded, and without the repeats that rounding makes. Turf winds its rings rightly. */
function tidy([outer, ...holes]: Position[][]): Position[][][] {
  const shell = outer ? tidyRing(outer) : [];
  if (shell.length < 4) return [];
  return [[shell, ...holes.map(tidyRing).filter((hole) => hole.length >= 4)]];
}

function tidyRing(ring: readonly Position[]): Position[] {
  const rounded: Position[] = [];
  for (const position of ring) {
    const [lon, lat] = lonLat(position).map((degrees) => Math.round(degrees * 1e6) / 1e6 + 0);
    const last = rounded.at(-1);
    if (lon !== undefined && lat !== undefined && (last?.[0] !== lon || last[1] !== lat)) {
      rounded.push([lon, lat]);
    }
  }
  return rounded;
}
