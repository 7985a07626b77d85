import type { DossierIndex } from "../dossier/lookup.ts";
import type { Claim, Day, DayOrPeriod, Grade } from "../dossier/model.ts";
import { type Facet, undated } from "../view/filters.ts";

/** The day on which a date begins. */
export function firstDayOf(date: DayOrPeriod): Day {
  return date.slice(0, "YYYY-MM-DD".length);
}

/** Whether something dated was not there yet on a day. What has no date is there on every day. */
export function isLater(date: DayOrPeriod | undefined, day: Day | null): boolean {
  return date !== undefined && day !== null && firstDayOf(date) > day;
}

/** How many claims are dated later than a day. */
export function countLater(claims: readonly Claim[], day: Day | null): number {
  return claims.filter(({ date }) => isLater(date, day)).length;
}

/** What a claim has of each facet: several values where its evidence has several. */
export function facetsOf(
  { kind, assessment, evidence, date }: Claim,
  { sourceById }: Pick<DossierIndex, "sourceById">,
): Readonly<Record<Facet, readonly string[]>> {
  const grades = evidence.flatMap(({ source }) => sourceById.get(source)?.grade ?? []);
  return {
    kind: [kind],
    verdict: [assessment.verdict],
    grade: [...new Set<Grade>(grades)],
    lang: [...new Set(evidence.map(({ quote }) => quote.lang))],
    month: [date ? firstDayOf(date).slice(0, "YYYY-MM".length) : undated],
  };
}
