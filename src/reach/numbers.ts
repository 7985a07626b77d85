import type { FeatureId, Kilometers } from "../dossier/model.ts";
import { areaKm2 } from "./area.ts";
import { type Area, lonLat, polygonsOf } from "./area-geometry.ts";
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
 * @param farthest - what is left where they stand back as far as they may; null where nothing is
 */
export function numbersOf(
  question: NumbersQuestion,
  origin: StartedFrom,
  farthest: DistanceField | null,
): ReachNumbers {
  const { km } = question;
  const reach = envelopeOf(origin.field, km);
  return {
    km,
    standoffKm: question.origin.standoff?.km ?? (0 as Kilometers),
    oblasts: question.oblasts.flatMap((oblast) => oblastShare(oblast, reach)),
    spans: spansOf(question, origin.areas),
    places: question.places.map(({ id, position }): PlaceDistance => {
      const away = distanceFrom(origin.field, position);
      const farthestKm = farthest ? distanceFrom(farthest, position) : Number.POSITIVE_INFINITY;
      const doubts = {
        otherKm: question.otherKm,
        ...(question.farthestStandoff && { farthestKm: farthestKm as Kilometers }),
      };
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

function oblastShare({ id, geometry }: NamedArea, reach: Area): OblastShare[] {
  if (!mayMeet(geometry, reach)) return [];
  const withinKm2 = overlapKm2(geometry, reach);
  if (withinKm2 === 0) return [];
  const whole = areaKm2(geometry);
  return [
    {
      id,
      areaKm2: whole,
      withinKm2: Math.min(whole, withinKm2),
      percent: Math.min(100, (100 * withinKm2) / whole),
    },
  ];
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
