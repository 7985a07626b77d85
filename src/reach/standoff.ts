import { difference } from "@turf/difference";
import type { Feature } from "geojson";
import type { Kilometers } from "../dossier/model.ts";
import type { Area } from "./area-geometry.ts";
import type { Edge } from "./edges.ts";
import { edgesOf } from "./edges.ts";
import { envelopeOf } from "./envelope.ts";
import { type DistanceField, distanceField } from "./field.ts";
import type { BorderLine } from "./protocol.ts";
import { sitesOfEdges } from "./sites.ts";

/** The field of distances to a border, on either side of it. */
export function borderField(border: BorderLine): DistanceField {
  const lines = border.type === "LineString" ? [border.coordinates] : border.coordinates;
  const edges: Edge[] = lines.flatMap((line) => edgesOf(line));
  return distanceField(sitesOfEdges(edges), [], "nearest");
}

/**
 * What is left of areas where everything nearer than `km` to a border is taken away: of each in its
 * order, null where nothing is left. Less than a kilometre takes nothing away.
 *
 * @throws RangeError if `km` is over 2,000
 */
export function standBack(
  areas: readonly Area[],
  field: DistanceField,
  km: Kilometers,
): (Area | null)[] {
  if (km < 1) return [...areas];
  const belt = asFeature(envelopeOf(field, km));
  return areas.map((area) => {
    const left = difference({ type: "FeatureCollection", features: [asFeature(area), belt] });
    return left ? withoutSlivers(left.geometry) : null;
  });
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
