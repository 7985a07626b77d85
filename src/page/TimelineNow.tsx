import { firstDayOf } from "../report/claim-facets.ts";
import { eventsBefore, eventsOn, type Timeline } from "../report/timeline.ts";
import { useDeskWords } from "./desk-words.ts";
import { useProduct, useText, useView } from "./product.ts";
import styles from "./TimelineNow.module.css";
import { useShowClaim } from "./use-show-claim.ts";
import { useTimelineWords } from "./use-timeline-words.ts";

/** The day, and what happened on it, or last before it, each with the way to its claim. */
export function TimelineNow({ timeline, onFocus }: { timeline: Timeline; onFocus: () => void }) {
  const { formats } = useProduct();
  const words = useDeskWords();
  const text = useText();
  const show = useShowClaim();
  const { ofDay } = useTimelineWords(timeline);
  const day = useView(({ view }) => view.date);
  const today = day === null ? [] : eventsOn(timeline, day);
  const shown = day !== null && today.length === 0 ? eventsBefore(timeline, day) : today;
  const [earlier] = today.length === 0 ? shown : [];
  return (
    <p className={styles.now}>
      <strong>{words("timeline.asOf", ofDay(day))}</strong>{" "}
      {day === null &&
        words("timeline.allEvents", {
          count: timeline.events.length,
          first: formats.dayOrPeriod(timeline.first),
          last: formats.dayOrPeriod(timeline.last),
        })}
      {earlier
        ? words("timeline.noEvent", { day: formats.dayOrPeriod(firstDayOf(earlier.date)) })
        : day !== null && shown.length === 0 && words("timeline.noEventYet")}
      {shown.map(({ claim, words: happened }, at) => (
        // By their place: a button that has the focus stays when the day goes on.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <button key={at} type="button" onFocus={onFocus} onClick={() => show(claim)}>
          {text(happened)}
        </button>
      ))}
    </p>
  );
}
