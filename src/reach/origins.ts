import type { FeatureId, Kilometers } from "../dossier/model.ts";
import { type Area, polygonsOf } from "./area-geometry.ts";
import { farthestField, leastAssuredKm } from "./assured.ts";
import { fieldAround } from "./envelope.ts";
import type { DistanceField } from "./field.ts";
import { kept } from "./kept.ts";
import type { BorderLine, OriginArea, OriginShapes, ReachOrigin } from "./protocol.ts";
import { borderField, standBack } from "./standoff.ts";

/** What a stand-off leaves nothing of has no reach. */
export class OriginEmptyError extends RangeError {}

/** An origin with what is computed of it once, however many radii are asked for. */
export interface Origin {
  readonly key: string;
  /** What the stand-off leaves of each area. */
  readonly shapes: OriginShapes;
  /** Those areas of which something is left. */
  readonly areas: readonly OriginArea[];
  /** @throws OriginEmptyError if nothing is left of any area; RangeError if there were no areas */
  readonly field: () => DistanceField;
  /** The field of some of the areas; null where nothing is left of any of them. */
  readonly fieldFrom: (areas: readonly FeatureId[]) => DistanceField | null;
  /** The field of how far the farthest point of an area lies, and the least radius it allows. */
  readonly farthestOf: (area: OriginArea) => Farthest;
}

export interface Farthest {
  readonly field: DistanceField;
  readonly leastKm: Kilometers;
}

/** So many origins are kept with their fields, each of which grows to some 30 MB with use. */
const mostOrigins = 6;

/** Origins and their fields, kept from one question to the next. */
export function originKeeper(): (origin: ReachOrigin) => Origin {
  const origins = kept<Origin>(mostOrigins);
  const borders = kept<DistanceField>(4);
  const borderOf = (border: BorderLine, areas: readonly Area[]) =>
    borders(JSON.stringify([border, areas]), () =>
      borderField(
        border,
        areas.map((area) => polygonsOf(area).flat(2)),
      ),
    );
  return (origin) => {
    const key = JSON.stringify(origin);
    return origins(key, () => makeOrigin(key, origin, borderOf));
  };
}

function makeOrigin(
  key: string,
  { areas, standoff }: ReachOrigin,
  borderOf: (border: BorderLine, areas: readonly Area[]) => DistanceField,
): Origin {
  const geometries = areas.map(({ geometry }) => geometry);
  const left = standoff
    ? standBack(geometries, borderOf(standoff.border, geometries), standoff.km)
    : geometries;
  const shapes: OriginShapes = {
    km: standoff?.km ?? (0 as Kilometers),
    areas: areas.map(({ id }, index) => ({ id, geometry: left[index] ?? null })),
  };
  const remaining = shapes.areas.flatMap(({ id, geometry }) =>
    geometry ? [{ id, geometry }] : [],
  );
  const fields = kept<DistanceField>(8);
  const farthest = kept<Farthest>(8);
  const fieldAmong = (among: readonly OriginArea[]) =>
    fields(among.map(({ id }) => id).join(" "), () =>
      fieldAround(among.map(({ geometry }) => geometry)),
    );
  return {
    key,
    shapes,
    areas: remaining,
    field: () => {
      if (remaining.length === 0 && areas.length > 0) {
        throw new OriginEmptyError(
          `${shapes.km} km back from the border nothing is left of the areas`,
        );
      }
      return fieldAmong(remaining);
    },
    fieldFrom: (ids) => {
      const some = remaining.filter(({ id }) => ids.includes(id));
      return some.length > 0 ? fieldAmong(some) : null;
    },
    farthestOf: ({ id, geometry }) =>
      farthest(id, () => {
        const field = farthestField(geometry);
        return { field, leastKm: leastAssuredKm(field) };
      }),
  };
}
