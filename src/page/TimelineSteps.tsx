import type { Day } from "../dossier/model.ts";
import { stepFrom, type Timeline } from "../report/timeline.ts";
import { useDeskWords } from "./desk-words.ts";
import { useView } from "./product.ts";
import styles from "./TimelineSteps.module.css";
import type { Play } from "./use-play.ts";

const paths = {
  previous: "M4 3v10M13 3 6 8l7 5z",
  next: "M12 3v10M3 3l7 5-7 5z",
  play: "M4 2.5 13 8l-9 5.5z",
  pause: "M4.5 3v10M11.5 3v10",
} as const;

/** From event to event by hand, or by itself. */
export function TimelineSteps({
  timeline,
  play,
  onDay,
}: {
  timeline: Timeline;
  play: Play;
  onDay: (day: Day) => void;
}) {
  const words = useDeskWords();
  const day = useView(({ view }) => view.date);
  const step = (to: "previous" | "next") => {
    const reached = stepFrom(timeline, day, to);
    return (
      <button
        type="button"
        aria-label={words(`timeline.${to}`)}
        title={words(`timeline.${to}`)}
        // Not `disabled`, which would take the focus from a reader who steps to the end.
        aria-disabled={reached === undefined}
        onClick={() => reached && onDay(reached)}
      >
        <Icon path={paths[to]} />
      </button>
    );
  };
  const playWords = words(play.isPlaying ? "timeline.pause" : "timeline.play");
  return (
    <div className={styles.steps}>
      {step("previous")}
      <button
        type="button"
        aria-label={playWords}
        title={playWords}
        onClick={play.isPlaying ? play.stop : play.start}
      >
        <Icon path={play.isPlaying ? paths.pause : paths.play} />
      </button>
      {step("next")}
    </div>
  );
}

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
