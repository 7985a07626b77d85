import type { Day } from "../dossier/model.ts";
import { eventsOn, type Timeline } from "../report/timeline.ts";
import { useDeskWords } from "./desk-words.ts";
import { useProduct, useText } from "./product.ts";

/** Words the day of a timeline (null: all dates) in the page's language. */
export interface TimelineWords {
  /** As placeholders of messages: `isAll`, `day`. */
  readonly ofDay: (day: Day | null) => { readonly isAll: "yes" | "no"; readonly day: string };
  /** The day, and what happened on it. */
  readonly value: (day: Day | null) => string;
}

export function useTimelineWords(timeline: Timeline): TimelineWords {
  const { formats } = useProduct();
  const words = useDeskWords();
  const text = useText();
  const ofDay: TimelineWords["ofDay"] = (day) => ({
    isAll: day === null ? "yes" : "no",
    day: day === null ? "" : formats.dayOrPeriod(day),
  });
  return {
    ofDay,
    value: (day) => {
      const events = day === null ? [] : eventsOn(timeline, day).map((event) => text(event.words));
      return events.length === 0
        ? words("timeline.value", ofDay(day))
        : words("timeline.valueWithEvents", { ...ofDay(day), events: events.join("; ") });
    },
  };
}
