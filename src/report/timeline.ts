import type { Overlay, OverlayEntry } from "../dossier/manifest.ts";
import type { Claim, ClaimId, Day, DayOrPeriod, LocalizedText } from "../dossier/model.ts";
import { firstDayOf, isLater } from "./claim-facets.ts";
import { eventDaysOf } from "./event-days.ts";

/** Something that happened, in a few words, with the claim that tells it. */
export interface TimelineEvent {
  readonly claim: ClaimId;
  readonly date: DayOrPeriod;
  readonly words: LocalizedText;
}

/** The days that a reader can go through. */
export interface Timeline {
  /** By their first day; those of one day in the order of the dossier. */
  readonly events: readonly TimelineEvent[];
  /** The days on which events begin, each once, in order. */
  readonly days: readonly Day[];
  /** The first event's day and the last day of the event that ends last. */
  readonly first: Day;
  readonly last: Day;
}

/** The timeline of a dossier's claims; null where its events begin on fewer than two days. */
export function timelineOf(claims: readonly Claim[]): Timeline | null {
  const days = eventDaysOf(claims);
  const [first, second] = days;
  if (first === undefined || second === undefined) return null;
  const events = claims
    .flatMap(({ id, date, event }): TimelineEvent[] =>
      event && date ? [{ claim: id, date, words: event }] : [],
    )
    .sort((one, other) => order(firstDayOf(one.date), firstDayOf(other.date)));
  const last = events.map(({ date }) => lastDayOf(date)).reduce((one, day) => later(one, day));
  return { events, days, first, last };
}

/** The day on which a date ends. */
function lastDayOf(date: DayOrPeriod): Day {
  return date.slice(-"YYYY-MM-DD".length);
}

function order(one: Day, other: Day): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function later(one: Day, other: Day): Day {
  return order(one, other) < 0 ? other : one;
}

/** The events that a day lies in: those of the day and those of a period around it. */
export function eventsOn({ events }: Timeline, day: Day): readonly TimelineEvent[] {
  return events.filter(({ date }) => firstDayOf(date) <= day && day <= lastDayOf(date));
}

/** The events of the last day before this one on which any began. */
export function eventsBefore(timeline: Timeline, day: Day): readonly TimelineEvent[] {
  const before = timeline.days.findLast((one) => one < day);
  return timeline.events.filter(({ date }) => firstDayOf(date) === before);
}

/**
 * The next day on which an event begins, or the one before; undefined at the end. From no day (all
 * dates) the next is the first, as a reader starts there, and the one before is the last.
 */
export function stepFrom(
  { days }: Timeline,
  day: Day | null,
  step: "next" | "previous",
): Day | undefined {
  if (step === "next") return days.find((one) => day === null || one > day);
  return days.findLast((one) => day === null || one < day);
}

/** What an overlay tells as of a day. */
export interface OverlayOnDay {
  readonly overlay: Overlay;
  /** The facts dated on the day or before, by date. */
  readonly facts: readonly OverlayEntry[];
  /** Of each feature its first fact, by date: since when it is drawn. */
  readonly firstOfEach: readonly OverlayEntry[];
  /** The day of the first fact of all; undefined where the overlay has none. */
  readonly begins: Day | undefined;
}

/** What each overlay tells as of a day (null: all that is known), in the order of the dossier. */
export function overlaysOn(overlays: readonly Overlay[], day: Day | null): readonly OverlayOnDay[] {
  return overlays.map((overlay) => {
    const all = overlay.entries.toSorted((one, other) =>
      order(firstDayOf(one.date), firstDayOf(other.date)),
    );
    const facts = all.filter(({ date }) => !isLater(date, day));
    const firstOfEach = facts.filter(
      ({ feature }, at) => facts.findIndex((one) => one.feature === feature) === at,
    );
    const begins = all[0] && firstDayOf(all[0].date);
    return { overlay, facts, firstOfEach, begins };
  });
}

/** The day of the timeline that is nearest to a day; its last where none is chosen. */
export function withinSpan({ first, last }: Timeline, day: Day | null): Day {
  if (day === null || day > last) return last;
  return day < first ? first : day;
}
