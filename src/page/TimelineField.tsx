import { useId, useLayoutEffect, useRef, useState } from "react";
import type { Day } from "../dossier/model.ts";
import type { Timeline } from "../report/timeline.ts";
import { type DayProblem, readDay } from "./day-entry.ts";
import { useDeskWords } from "./desk-words.ts";
import { useProduct, useView } from "./product.ts";
import styles from "./TimelineField.module.css";
import { useTimelineWords } from "./use-timeline-words.ts";

/** What is being typed; it goes when the day it was typed over changes by another hand. */
interface Draft {
  readonly over: Day | null;
  readonly text: string;
  readonly problem: DayProblem | null;
}

/**
 * A day to type or to pick. A day of the timeline is taken at once; Enter or leaving the field tells
 * what is wrong with what is none, Escape takes it back.
 */
export function TimelineField({
  timeline,
  onDay,
}: {
  timeline: Timeline;
  onDay: (day: Day | null) => void;
}) {
  const { formats } = useProduct();
  const words = useDeskWords();
  const { ofDay } = useTimelineWords(timeline);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const day = useView(({ view }) => view.date);
  const [typed, setTyped] = useState<Draft | null>(null);
  const { first, last } = timeline;
  const draft = typed?.over === day ? typed : null;
  if (typed !== draft) setTyped(draft);

  // The parts of a date that is not whole are the field's own: React knows nothing of them.
  useLayoutEffect(() => {
    if (field.current?.validity.badInput) field.current.value = day ?? "";
  }, [day]);

  const read = () => {
    const { value, validity } = field.current ?? {};
    return readDay(value ?? "", validity?.badInput ?? false, timeline);
  };
  const tell = () => {
    const entry = read();
    if (!draft && entry.ok) return;
    // A link's day may lie outside: it is not the reader's entry.
    if (!entry.ok && entry.problem === "outside" && field.current?.value === day) return;
    setTyped(
      entry.ok ? null : { over: day, text: field.current?.value ?? "", problem: entry.problem },
    );
  };

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{words("timeline.field")}</label>
      <input
        ref={field}
        id={id}
        type="date"
        min={first}
        max={last}
        value={draft?.text ?? day ?? ""}
        aria-invalid={draft?.problem ? true : undefined}
        aria-describedby={draft?.problem ? `${id}-problem` : undefined}
        onChange={({ target }) => {
          const entry = read();
          setTyped(entry.ok ? null : { over: day, text: target.value, problem: null });
          if (entry.ok) onDay(entry.day);
        }}
        onBlur={tell}
        onKeyDown={(event) => {
          if (event.key === "Enter") tell();
          if (event.key === "Escape" && (draft || field.current?.validity.badInput)) {
            setTyped(null);
            if (field.current) field.current.value = day ?? "";
            // The map's panel would close what is chosen.
            event.stopPropagation();
          }
        }}
      />
      <div aria-live="polite" className={styles.problem}>
        {draft?.problem && (
          <p id={`${id}-problem`} ref={intoView}>
            {words(`timeline.problem.${draft.problem}`, {
              first: formats.dayOrPeriod(first),
              last: formats.dayOrPeriod(last),
              present: ofDay(day).day,
              isAll: ofDay(day).isAll,
            })}
          </p>
        )}
      </div>
    </div>
  );
}

/** Brings a sentence into view that has just come, below the edge of what scrolls. */
function intoView(sentence: HTMLElement | null): void {
  sentence?.scrollIntoView({ block: "nearest" });
}
