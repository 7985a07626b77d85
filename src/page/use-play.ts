import { useCallback, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { Day } from "../dossier/model.ts";
import { stepFrom, type Timeline } from "../report/timeline.ts";
import { useProduct, useView } from "./product.ts";

/** Milliseconds that an event is shown while the timeline plays. */
const playPause = 1200;

export interface Play {
  readonly isPlaying: boolean;
  /** From the next event on; from the first where no day is chosen or the last event has been. */
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Goes from event to event by itself: a jump and a rest, no motion between. It ends with the last
 * event, when the reader chooses another day, and when the page is hidden.
 */
export function usePlay(timeline: Timeline): Play {
  const { store } = useProduct();
  const date = useView(({ view }) => view.date);
  // The day that playing has come to: any other is the reader's own doing.
  const [at, setAt] = useState<Day | null>(null);
  const isPlaying = at !== null && at === date;
  if (at !== null && !isPlaying) setAt(null);

  const go = useCallback(
    (day: Day) => {
      const isLast = stepFrom(timeline, day, "next") === undefined;
      // Together: a day without the other would look like the reader's own.
      flushSync(() => {
        setAt(isLast ? null : day);
        store.dispatch({ type: "date-chosen", date: day });
      });
    },
    [timeline, store],
  );

  useEffect(() => {
    const next = isPlaying ? stepFrom(timeline, at, "next") : undefined;
    if (next === undefined) return;
    const pause = setTimeout(go, playPause, next);
    const stopWhereHidden = () => {
      if (document.hidden) setAt(null);
    };
    document.addEventListener("visibilitychange", stopWhereHidden);
    return () => {
      clearTimeout(pause);
      document.removeEventListener("visibilitychange", stopWhereHidden);
    };
  }, [timeline, isPlaying, at, go]);

  return {
    isPlaying,
    start: () => {
      const next = stepFrom(timeline, date, "next") ?? timeline.days[0];
      if (next) go(next);
    },
    stop: () => setAt(null),
  };
}
