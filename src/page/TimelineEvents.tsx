import { type KeyboardEvent, useRef } from "react";
import type { Day } from "../dossier/model.ts";
import { firstDayOf } from "../report/claim-facets.ts";
import type { Timeline } from "../report/timeline.ts";
import { useDeskWords } from "./desk-words.ts";
import { useProduct, useText, useView } from "./product.ts";
import styles from "./TimelineEvents.module.css";

/** All events, each a way to its day. */
export function TimelineEvents({
  timeline,
  onDay,
}: {
  timeline: Timeline;
  onDay: (day: Day) => void;
}) {
  const { formats } = useProduct();
  const words = useDeskWords();
  const text = useText();
  const day = useView(({ view }) => view.date);
  const list = useRef<HTMLDetailsElement>(null);
  const title = useRef<HTMLElement>(null);
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !list.current?.open) return;
    list.current.open = false;
    // What had the focus is hidden now.
    title.current?.focus();
    // The map's panel would close what is chosen.
    event.stopPropagation();
  };
  return (
    <details ref={list} className={styles.events} onKeyDown={closeByEscape}>
      <summary ref={title}>{words("timeline.events", { count: timeline.events.length })}</summary>
      <ul>
        {timeline.events.map(({ claim, date, words: happened }) => (
          <li key={claim}>
            <button
              type="button"
              aria-current={firstDayOf(date) === day ? "true" : undefined}
              onClick={() => onDay(firstDayOf(date))}
            >
              <span className={styles.date}>{formats.dayOrPeriod(date)}</span> {text(happened)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
