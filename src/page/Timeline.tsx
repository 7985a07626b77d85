import { memo, useMemo } from "react";
import { type Timeline as Days, timelineOf } from "../report/timeline.ts";
import { useDeskWords } from "./desk-words.ts";
import { useProduct, useView } from "./product.ts";
import styles from "./Timeline.module.css";
import { TimelineControl } from "./TimelineControl.tsx";
import { useTimelineWords } from "./use-timeline-words.ts";

/**
 * The days of the dossier's events: along the foot of a roomy map, else behind a title that tells
 * the day.
 */
export const Timeline = memo(function Timeline({ isStrip }: { isStrip: boolean }) {
  const { dossier } = useProduct();
  const words = useDeskWords();
  const timeline = useMemo(() => timelineOf(dossier.claims), [dossier]);
  if (!timeline) return null;
  return (
    <section className={styles.timeline} aria-label={words("timeline.title")}>
      {isStrip ? (
        <TimelineControl timeline={timeline} />
      ) : (
        <details className={styles.more} data-part="timeline">
          <Title timeline={timeline} />
          <TimelineControl timeline={timeline} />
        </details>
      )}
    </section>
  );
});

function Title({ timeline }: { timeline: Days }) {
  const words = useDeskWords();
  const { ofDay } = useTimelineWords(timeline);
  const day = useView(({ view }) => view.date);
  return <summary>{words("timeline.line", ofDay(day))}</summary>;
}
