import { bboxClip } from "@turf/bbox-clip";
import { difference } from "@turf/difference";
import type { Feature, Position } from "geojson";
import type { Kilometers } from "../dossier/model.ts";
import { type Area, polygonsOf } from "./area-geometry.ts";
import { type Box, boxOf, doMeet } from "./box.ts";
import { edgesOf } from "./edges.ts";
import { kmPerDegree, radians } from "./ellipsoid.ts";
import { envelopeOf } from "./envelope.ts";
import { type DistanceField, distanceField } from "./field.ts";
import type { BorderLine } from "./protocol.ts";
import { sitesOfEdges } from "./sites.ts";

/** The farthest that launchers are set back, in km: no border farther from the areas matters. */
const farthestKm = 200;

/** How far in km an edge of the line where launchers stand may leave the true one. */
const toleranceKm = 0.012;

/**
 * The field of distances to a border, on either side of it, as far as it matters to some areas or
 * points.
 *
 * @param near - the positions of each
 * @param farthest - the farthest stand-off in km that the field will be asked for
 */
export function borderField(
  border: BorderLine,
  near: readonly (readonly Position[])[],
  farthest: number = farthestKm,
): DistanceField {
  const lines = border.type === "LineString" ? [border.coordinates] : border.coordinates;
  const boxes = near.map((positions) => boxAround(positions, farthest));
  const edges = lines.flatMap((line) => edgesOf(line));
  const nearby = edges.filter(([from, to]) => boxes.some((box) => doMeet(box, boxOf([from, to]))));
  // None is near: any of them tells as much.
  return distanceField(sitesOfEdges(nearby.length > 0 ? nearby : edges), [], "nearest");
}

/**
 * What is left of areas where everything nearer than `km` to a border is taken away: of each in its
 * order, null where nothing is left. Less than a kilometre takes nothing away. What is left begins
 * within 12 m of that distance.
 *
 * @param field - of the border near these areas
 * @throws RangeError if `km` is over 2,000
 */
export function standBack(
  areas: readonly Area[],
  field: DistanceField,
  km: Kilometers,
): (Area | null)[] {
  if (km < 1) return [...areas];
  const belt = envelopeOf(field, km, toleranceKm);
  return areas.map((area) => {
    // Turf takes its time with each corner: those far from the area are left out first.
    const near = bboxClip(belt, [...boxOf(polygonsOf(area).flat(2), 0.01)]) as Feature<Area>;
    if (near.geometry.coordinates.length === 0) return area;
    const features = [asFeature(area), near];
    const left = difference({ type: "FeatureCollection", features });
    return left ? withoutSlivers(left.geometry) : null;
  });
}

/** The box around positions and all that lies within the farthest stand-off of it. */
function boxAround(positions: readonly Position[], farthest: number): Box {
  const [, south, , north] = boxOf(positions);
  const up = farthest / kmPerDegree;
  const poleward = Math.min(89, Math.max(Math.abs(south), Math.abs(north)) + up);
  return boxOf(positions, up / Math.cos(poleward * radians), up);
}

/** Degrees squared of a polygon that is nothing but rounding: some 100 m by 100 m. */
const sliver = 1e-6;

function withoutSlivers(area: Area): Area | null {
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  const left = polygons.filter(([outer = []]) => {
    let doubled = 0;
    for (let index = 1; index < outer.length; index++) {
      const [x = 0, y = 0] = outer[index - 1] ?? [];
      const [toX = 0, toY = 0] = outer[index] ?? [];
      doubled += x * toY - toX * y;
    }
    return Math.abs(doubled) / 2 > sliver;
  });
  const [only] = left;
  if (!only) return null;
  return left.length === 1
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: left };
}

function asFeature(geometry: Area): Feature<Area> {
  return { type: "Feature", properties: {}, geometry };
}
