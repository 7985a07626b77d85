import type { FeatureId, Kilometers } from "../dossier/model.ts";
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
  /** The field of one area that is left. */
  readonly fieldOf: (area: OriginArea) => DistanceField;
}

/** Origins and their fields, kept from one question to the next. */
export function originKeeper(): (origin: ReachOrigin) => Origin {
  const origins = kept<Origin>(24);
  const borders = kept<DistanceField>(4);
  const borderOf = (border: BorderLine) =>
    borders(JSON.stringify(border), () => borderField(border));
  return (origin) => {
    const key = JSON.stringify(origin);
    return origins(key, () => makeOrigin(key, origin, borderOf));
  };
}

function makeOrigin(
  key: string,
  { areas, standoff }: ReachOrigin,
  borderOf: (border: BorderLine) => DistanceField,
): Origin {
  const geometries = areas.map(({ geometry }) => geometry);
  const left = standoff
    ? standBack(geometries, borderOf(standoff.border), standoff.km)
    : geometries;
  const shapes: OriginShapes = {
    km: standoff?.km ?? (0 as Kilometers),
    areas: areas.map(({ id }, index) => ({ id, geometry: left[index] ?? null })),
  };
  const remaining = shapes.areas.flatMap(({ id, geometry }) =>
    geometry ? [{ id, geometry }] : [],
  );
  const fields = new Map<FeatureId | "all", DistanceField>();
  const once = (of: FeatureId | "all", from: readonly OriginArea[]): DistanceField => {
    const field = fields.get(of) ?? fieldAround(from.map(({ geometry }) => geometry));
    fields.set(of, field);
    return field;
  };
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
      return once("all", remaining);
    },
    fieldOf: (area) => once(area.id, [area]),
  };
}
