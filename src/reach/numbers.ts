import type { FeatureId, Kilometers } from "../dossier/model.ts";
import { areaKm2 } from "./area.ts";
import { type Area, lonLat, polygonsOf } from "./area-geometry.ts";
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

/** What a reach starts from, with the fields of its areas together. */
export interface StartedFrom {
  readonly areas: readonly OriginArea[];
  readonly field: DistanceField;
}

/**
 * Everything that is said of a reach in words, from the very shape that is drawn.
 *
 * @param origin - what is left of the areas where the launchers stand
 * @param standoffs - the fields without a stand-off and with the farthest; null where nothing is left
 */
export function numbersOf(
  question: NumbersQuestion,
  origin: StartedFrom,
  standoffs: readonly (DistanceField | null)[],
): ReachNumbers {
  const { km } = question;
  const reach = envelopeOf(origin.field, km);
  return {
    km,
    standoffKm: question.origin.standoff?.km ?? (0 as Kilometers),
    oblasts: question.oblasts.flatMap((oblast) => oblastShare(oblast, reach, origin.field, km)),
    spans: spansOf(question, origin.areas),
    places: question.places.map(({ id, position }): PlaceDistance => {
      const away = distanceFrom(origin.field, position);
      const standoffKm = standoffs.map((field) =>
        field ? distanceFrom(field, position) : (Number.POSITIVE_INFINITY as Kilometers),
      );
      const doubts = { otherKm: question.otherKm, standoffKm };
      return { id, km: away, ...sideOf(away, km, doubts) };
    }),
    checks: question.checks.map(({ claim, geometry, from }) => ({
      claim,
      percent: 100 * shareWithin(geometry, from ? reachFrom(origin.areas, from, km) : reach),
    })),
  };
}

/** The reach from some of the areas; nothing where the stand-off leaves nothing of them. */
function reachFrom(areas: readonly OriginArea[], from: readonly FeatureId[], km: Kilometers): Area {
  const some = areas.filter(({ id }) => from.includes(id)).map(({ geometry }) => geometry);
  return some.length > 0
    ? envelopeOf(fieldAround(some), km)
    : { type: "MultiPolygon", coordinates: [] };
}

function oblastShare(
  { id, geometry }: NamedArea,
  reach: Area,
  field: DistanceField,
  km: Kilometers,
): OblastShare[] {
  if (!mayMeet(geometry, reach)) return [];
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

/** Whether the boxes around two areas meet: most oblasts lie far away. */
function mayMeet(one: Area, other: Area): boolean {
  const [west, south, east, north] = boxOf(one);
  const [otherWest, otherSouth, otherEast, otherNorth] = boxOf(other);
  return west <= otherEast && otherWest <= east && south <= otherNorth && otherSouth <= north;
}

function boxOf(area: Area): readonly [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const position of polygonsOf(area).flat(2)) {
    const [lon, lat] = lonLat(position);
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

function spansOf({ features }: NumbersQuestion, areas: readonly OriginArea[]): Span[] {
  return areas.flatMap((area) => {
    const field = fieldAround([area.geometry]);
    return features.map(
      (feature): Span => ({
        area: area.id,
        feature: feature.id,
        shortestKm: gapFrom(
          field,
          area.geometry,
          fieldAround([feature.geometry]),
          feature.geometry,
        ),
        longestKm: span(area.geometry, feature.geometry),
      }),
    );
  });
}
