import { useState } from "react";
import type { Day } from "../dossier/model.ts";
import { countLater } from "../report/claim-facets.ts";
import type { Timeline } from "../report/timeline.ts";
import { useDeskWords } from "./desk-words.ts";
import { LaterCount } from "./LaterCount.tsx";
import { useProduct, useView } from "./product.ts";
import styles from "./TimelineControl.module.css";
import { TimelineEvents } from "./TimelineEvents.tsx";
import { TimelineField } from "./TimelineField.tsx";
import { TimelineNow } from "./TimelineNow.tsx";
import { TimelineOverlays } from "./TimelineOverlays.tsx";
import { TimelineSlider } from "./TimelineSlider.tsx";
import { TimelineSteps } from "./TimelineSteps.tsx";
import { Unseen } from "./Unseen.tsx";
import { usePlay } from "./use-play.ts";
import { useTimelineWords } from "./use-timeline-words.ts";

/** The ways to choose a day, and what was there on it: the event, what overlays tell, how much is later. */
export function TimelineControl({ timeline }: { timeline: Timeline }) {
  const { dossier, store } = useProduct();
  const words = useDeskWords();
  const day = useView(({ view }) => view.date);
  const play = usePlay(timeline);
  // A slider says its day itself; what other acts lead to is said for them.
  const [isSpoken, setSpoken] = useState(false);
  const chooseBy = (spoken: boolean) => (chosen: Day | null) => {
    play.stop();
    setSpoken(spoken);
    store.dispatch({ type: "date-chosen", date: chosen });
  };
  const choose = chooseBy(true);
  return (
    <div className={styles.control}>
      <div className={styles.acts}>
        <TimelineSteps
          timeline={timeline}
          play={{
            ...play,
            start: () => {
              setSpoken(true);
              play.start();
            },
          }}
          onDay={choose}
        />
        <button
          type="button"
          className={styles.all}
          aria-pressed={day === null}
          onClick={() => choose(null)}
        >
          {words("timeline.all")}
        </button>
        <TimelineSlider timeline={timeline} onDay={chooseBy(false)} />
        <TimelineField timeline={timeline} onDay={choose} />
        <TimelineEvents timeline={timeline} onDay={choose} />
      </div>
      <div className={styles.told}>
        <TimelineNow timeline={timeline} onFocus={play.stop} />
        <LaterCount claims={dossier.claims} />
        <TimelineOverlays />
      </div>
      <div role="status">
        <Unseen>
          {play.isPlaying
            ? words("timeline.playing")
            : isSpoken && <Spoken timeline={timeline} day={day} />}
        </Unseen>
      </div>
    </div>
  );
}

/** The day with its events, and how much is dated later. */
function Spoken({ timeline, day }: { timeline: Timeline; day: Day | null }) {
  const { dossier } = useProduct();
  const words = useDeskWords();
  const { value } = useTimelineWords(timeline);
  if (day === null) return value(day);
  const later = words("timeline.later", {
    later: countLater(dossier.claims, day),
    all: dossier.claims.length,
  });
  return words("timeline.spoken", { value: value(day), later });
}
