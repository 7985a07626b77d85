import { assuredWithin } from "./assured.ts";
import { type DoubtsAt, doubtsAt } from "./doubts.ts";
import { envelopeOf } from "./envelope.ts";
import { kept } from "./kept.ts";
import { linkShape } from "./link.ts";
import { measureTo } from "./measure.ts";
import { measureError } from "./method-error.ts";
import { numbersOf, spansBetween } from "./numbers.ts";
import { type Origin, originKeeper } from "./origins.ts";
import type {
  AnswerOf,
  AssuredReach,
  NumbersQuestion,
  ReachOrigin,
  ReachQuestion,
  Span,
} from "./protocol.ts";
import { shapeFrom } from "./shape.ts";
import { fieldAroundPoint, usualRing } from "./usual-rings.ts";

type Answer = AnswerOf[ReachQuestion["of"]];

/** Shapes kept by their recipe: a slider that goes back and forth finds them again. */
const mostKept = 100;

/**
 * What answers questions, with the fields and shapes it has made before: a field is built once for
 * an origin, and each radius is then a matter of milliseconds.
 *
 * The function it returns throws RangeError for what cannot be computed, and OriginEmptyError where a
 * stand-off leaves nothing.
 */
export function answerer(): (question: ReachQuestion) => Answer {
  const originOf = originKeeper();
  const shapes = kept<Answer>(mostKept);
  const spans = kept<readonly Span[]>(8);
  const kindOf = (question: ReachQuestion, origin: Origin, make: () => Answer) => {
    const { origin: _, ...rest } = question as ReachQuestion & { readonly origin: ReachOrigin };
    return shapes(`${JSON.stringify(rest)} ${origin.key}`, make);
  };
  return (question) => {
    switch (question.of) {
      case "reach": {
        const origin = originOf(question.origin);
        return kindOf(question, origin, () =>
          shapeFrom(origin.field(), question.recipe, origin.shapes.km),
        );
      }
      case "assured": {
        const origin = originOf(question.origin);
        return kindOf(question, origin, () => assuredOf(origin, question));
      }
      case "origin":
        return originOf(question.origin).shapes;
      case "usual": {
        const origin = originOf(question.origin);
        const geometries = origin.areas.map(({ geometry }) => geometry);
        return kindOf(question, origin, () =>
          usualRing(question.ring, geometries, origin.field(), question.km),
        );
      }
      case "around": {
        const { km, center } = question;
        return { km, center, geometry: envelopeOf(fieldAroundPoint(center), km) };
      }
      case "numbers":
        return answerNumbers(question, originOf, spans);
      case "measure": {
        const origin = originOf(question.origin);
        origin.field();
        const areas = origin.areas.flatMap((area) => {
          const field = origin.fieldFrom([area.id]);
          return field ? [{ ...area, field }] : [];
        });
        const doubts = doubtsOf(question, originOf);
        return measureTo(areas, question.point, question.km, doubts(question.point));
      }
      case "link":
        return linkShape(question.recipe);
    }
  };
}

function assuredOf(
  { areas, shapes, farthestOf }: Origin,
  { area, km }: Pick<AssuredReach, "area" | "km">,
): AssuredReach {
  if (!shapes.areas.some(({ id }) => id === area)) {
    throw new RangeError(`the origin has no area ${area}`);
  }
  const left = areas.find(({ id }) => id === area);
  const { field, leastKm } = left ? farthestOf(left) : { field: null, leastKm: null };
  const geometry = field && leastKm < km ? assuredWithin(field, km) : null;
  const errorMeters =
    geometry && field ? measureError(geometry, field, km) : { inside: 0, outside: 0 };
  return { area, km, standoffKm: shapes.km, geometry, leastKm, errorMeters };
}

function answerNumbers(
  question: NumbersQuestion,
  originOf: OriginOf,
  spans: (key: string, make: () => readonly Span[]) => readonly Span[],
): AnswerOf["numbers"] {
  const origin = originOf(question.origin);
  const features = question.features.map(({ id }) => id).join(" ");
  const { fieldFrom } = origin;
  return numbersOf(
    question,
    { field: origin.field(), fieldFrom },
    doubtsOf(question, originOf),
    spans(`${features} ${origin.key}`, () => spansBetween(origin.areas, question.features)),
  );
}

type OriginOf = (origin: ReachOrigin) => Origin;

/** Distances without a stand-off and with the farthest tell whether one could flip a side. */
function doubtsOf(
  { origin: { areas }, doubts }: Extract<ReachQuestion, { of: "numbers" | "measure" }>,
  originOf: OriginOf,
): DoubtsAt {
  const { farthestStandoff } = doubts;
  const others = farthestStandoff ? [{ areas }, { areas, standoff: farthestStandoff }] : [];
  const fields = others
    .map(originOf)
    .map((other) => (other.areas.length > 0 ? other.field() : null));
  return doubtsAt(doubts, fields);
}
