import type { Claim, Day } from "../dossier/model.ts";
import { firstDayOf } from "./claim-facets.ts";

/** The days on which events begin, each once, in order. */
export function eventDaysOf(claims: readonly Claim[]): readonly Day[] {
  const days = claims.flatMap(({ event, date }) => (event && date ? [firstDayOf(date)] : []));
  return [...new Set(days)].sort();
}

/** Whether a dossier has events to go through: on two days at least. */
export function hasTimeline(claims: readonly Claim[]): boolean {
  return eventDaysOf(claims).length > 1;
}
