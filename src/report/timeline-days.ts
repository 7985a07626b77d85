import type { Day } from "../dossier/model.ts";
import type { Timeline } from "./timeline.ts";

const msPerDay = 86_400_000;

/** A day as the number of days after another, below 0 before it. */
export function daysAfter(start: Day, day: Day): number {
  return Math.round((Date.parse(day) - Date.parse(start)) / msPerDay);
}

/** The day so many days after another. */
export function dayAfter(start: Day, days: number): Day {
  return new Date(Date.parse(start) + days * msPerDay).toISOString().slice(0, "YYYY-MM-DD".length);
}

/** The first days of the months that begin in the timeline, and its first day. */
export function monthsOf({ first, last }: Pick<Timeline, "first" | "last">): readonly Day[] {
  const months: Day[] = [first];
  const date = new Date(first);
  for (;;) {
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + 1);
    const month = date.toISOString().slice(0, "YYYY-MM-DD".length);
    if (month > last) return months;
    months.push(month);
  }
}
