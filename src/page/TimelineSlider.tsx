import type { KeyboardEvent } from "react";
import type { Day } from "../dossier/model.ts";
import { stepFrom, type Timeline, withinSpan } from "../report/timeline.ts";
import { dayAfter, daysAfter } from "../report/timeline-days.ts";
import { useDeskWords } from "./desk-words.ts";
import { useView } from "./product.ts";
import { TimelineScale } from "./TimelineScale.tsx";
import styles from "./TimelineSlider.module.css";
import { useTimelineWords } from "./use-timeline-words.ts";

/**
 * A slider by days over the events and months. A day outside of them stands at the end it lies
 * beyond, and is told as it is.
 */
export function TimelineSlider({
  timeline,
  onDay,
}: {
  timeline: Timeline;
  onDay: (day: Day) => void;
}) {
  const words = useDeskWords();
  const { value } = useTimelineWords(timeline);
  const day = useView(({ view }) => view.date);
  const { first, last } = timeline;

  /** Where a key leads that the browser would take otherwise: by a tenth, or nowhere from all dates. */
  const ledBy = (key: string): Day | undefined => {
    if (key === "PageUp") return stepFrom(timeline, day, "next");
    if (key === "PageDown") return stepFrom(timeline, day, "previous");
    if (key === "Home") return first;
    return key === "End" ? last : undefined;
  };
  const press = (event: KeyboardEvent) => {
    if (!["PageUp", "PageDown", "Home", "End"].includes(event.key)) return;
    event.preventDefault();
    const reached = ledBy(event.key);
    if (reached) onDay(reached);
  };

  return (
    <div className={styles.slider}>
      <input
        type="range"
        aria-label={words("timeline.slider")}
        aria-valuetext={value(day)}
        min={0}
        max={daysAfter(first, last)}
        step={1}
        value={daysAfter(first, withinSpan(timeline, day))}
        onKeyDown={press}
        onChange={({ target }) => onDay(dayAfter(first, target.valueAsNumber))}
      />
      <TimelineScale timeline={timeline} />
    </div>
  );
}
