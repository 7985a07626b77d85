import { assuredWithin, farthestField, leastAssuredKm } from "./assured.ts";
import { envelopeOf } from "./envelope.ts";
import { kept } from "./kept.ts";
import { linkShape } from "./link.ts";
import { measureTo } from "./measure.ts";
import { measureError } from "./method-error.ts";
import { numbersOf } from "./numbers.ts";
import { type Origin, OriginEmptyError, originKeeper } from "./origins.ts";
import type {
  AnswerOf,
  AssuredReach,
  NumbersQuestion,
  ReachOrigin,
  ReachQuestion,
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
        return answerNumbers(question, originOf);
      case "measure": {
        const origin = originOf(question.origin);
        origin.field();
        const areas = origin.areas.map((area) => ({ ...area, field: origin.fieldOf(area) }));
        return measureTo(areas, question.point, question.km);
      }
      case "link":
        return linkShape(question.recipe);
    }
  };
}

function assuredOf(
  { areas, shapes }: Origin,
  { area, km }: Pick<AssuredReach, "area" | "km">,
): AssuredReach {
  const left = areas.find(({ id }) => id === area);
  if (!left) {
    throw shapes.areas.some(({ id }) => id === area)
      ? new OriginEmptyError(`${shapes.km} km back from the border nothing is left of ${area}`)
      : new RangeError(`the origin has no area ${area}`);
  }
  const field = farthestField(left.geometry);
  const leastKm = leastAssuredKm(field);
  const geometry = leastKm < km ? assuredWithin(field, km) : null;
  const errorMeters = geometry ? measureError(geometry, field, km) : { inside: 0, outside: 0 };
  return { area, km, geometry, leastKm, errorMeters };
}

function answerNumbers(
  question: NumbersQuestion,
  originOf: (origin: ReachOrigin) => Origin,
): AnswerOf["numbers"] {
  const { areas } = question.origin;
  const origin = originOf(question.origin);
  const { farthestStandoff } = question;
  const others = farthestStandoff ? [{ areas }, { areas, standoff: farthestStandoff }] : [];
  const fields = others
    .map(originOf)
    .map((other) => (other.areas.length > 0 ? other.field() : null));
  return numbersOf(question, { areas: origin.areas, field: origin.field() }, fields);
}
