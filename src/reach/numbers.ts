import type { FeatureId, Kilometers } from "../dossier/model.ts";
import { areaKm2 } from "./area.ts";
import { type Area, polygonsOf } from "./area-geometry.ts";
import { boxOf, doMeet } from "./box.ts";
import type { DoubtsAt } from "./doubts.ts";
import { densifyRing } from "./edges.ts";
import { envelopeOf, fieldAround } from "./envelope.ts";
import type { DistanceField } from "./field.ts";
import { gapFrom, span } from "./gap.ts";
import { distanceFrom } from "./nearest.ts";
import type {
  NamedArea,
  NumbersQuestion,
  OblastShare,
  OriginArea,
  PlaceDistance,
  ReachNumbers,
  Span,
} from "./protocol.ts";
import { overlapKm2, shareWithin } from "./share.ts";
import { sideOf } from "./side.ts";

/** What a reach starts from, with the fields of its areas, together and some alone. */
export interface StartedFrom {
  readonly field: DistanceField;
  /** Of some of the areas; null where nothing is left of any of them. */
  readonly fieldFrom: (areas: readonly FeatureId[]) => DistanceField | null;
}

/**
 * Everything that is said of a reach in words, from the very shape that is drawn.
 *
 * @param origin - what is left of the areas where the launchers stand
 * @param doubts - what may flip the side of a place
 * @param spans - the distances from the areas to the features, which no radius changes
 */
export function numbersOf(
  question: NumbersQuestion,
  origin: StartedFrom,
  doubts: DoubtsAt,
  spans: readonly Span[],
): ReachNumbers {
  const { km } = question;
  const reach = envelopeOf(origin.field, km);
  return {
    km,
    standoffKm: question.origin.standoff?.km ?? (0 as Kilometers),
    oblasts: question.oblasts.flatMap((oblast) => oblastShare(oblast, reach, origin.field, km)),
    spans,
    places: question.places.map(({ id, position }): PlaceDistance => {
      const away = distanceFrom(origin.field, position);
      return { id, km: away, ...sideOf(away, km, doubts(position)) };
    }),
    checks: question.checks.map(({ claim, geometry, from }) => ({
      claim,
      percent: 100 * shareWithin(geometry, from ? reachFrom(origin, from, km) : reach),
    })),
  };
}

/** The reach from some of the areas; nothing where the stand-off leaves nothing of them. */
function reachFrom({ fieldFrom }: StartedFrom, from: readonly FeatureId[], km: Kilometers): Area {
  const field = fieldFrom(from);
  return field ? envelopeOf(field, km) : { type: "MultiPolygon", coordinates: [] };
}

function oblastShare(
  { id, geometry }: NamedArea,
  reach: Area,
  field: DistanceField,
  km: Kilometers,
): OblastShare[] {
  // Most oblasts lie far away.
  const [box, reachBox] = [geometry, reach].map((one) => boxOf(polygonsOf(one).flat(2)));
  if (!box || !reachBox || !doMeet(box, reachBox)) return [];
  const whole = areaKm2(geometry);
  const isDeep = liesDeepWithin(geometry, reach, field, km);
  const withinKm2 = isDeep ? whole : Math.min(whole, overlapKm2(geometry, reach));
  if (withinKm2 === 0) return [];
  return [{ id, areaKm2: whole, withinKm2, percent: (100 * withinKm2) / whole }];
}

/** Neighbours on a densified outline are nearer than this, in km: 0.25 degrees at most. */
const farthestNeighbours = 40;

/**
 * Whether an area lies so far inside a reach without holes that the two need not be clipped, which
 * takes a hundred times as long.
 */
function liesDeepWithin(area: Area, reach: Area, field: DistanceField, km: Kilometers): boolean {
  if (polygonsOf(reach).some(([, hole]) => hole)) return false;
  return polygonsOf(area)
    .flat()
    .flatMap((ring) => densifyRing(ring, 0.25))
    .every((position) => distanceFrom(field, position) < km - farthestNeighbours);
}

/** How near and how far each area is to each feature. */
export function spansBetween(
  areas: readonly OriginArea[],
  features: readonly OriginArea[],
): Span[] {
  const fields = new Map(
    [...areas, ...features].map((one) => [one, fieldAround([one.geometry])] as const),
  );
  return areas.flatMap((area) =>
    features.map(
      (feature): Span => ({
        area: area.id,
        feature: feature.id,
        shortestKm: gapFrom(
          fields.get(area) as DistanceField,
          area.geometry,
          fields.get(feature) as DistanceField,
          feature.geometry,
        ),
        longestKm: span(area.geometry, feature.geometry),
      }),
    ),
  );
}
