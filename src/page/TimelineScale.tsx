import { memo, useMemo } from "react";
import type { Day } from "../dossier/model.ts";
import type { Timeline } from "../report/timeline.ts";
import { daysAfter, monthsOf } from "../report/timeline-days.ts";
import { useProduct } from "./product.ts";
import styles from "./TimelineScale.module.css";

/** The share of the scale, in percent, beyond which a month's name would not fit before its end. */
const lastWithRoom = 92;

/** What stands under the slider: a stroke for each day with events, and the months by name. */
export const TimelineScale = memo(function TimelineScale({ timeline }: { timeline: Timeline }) {
  const { language } = useProduct();
  const { first, last, days } = timeline;
  const at = (day: Day) => `${(100 * daysAfter(first, day)) / daysAfter(first, last)}%`;
  const months = useMemo(() => {
    const month = new Intl.DateTimeFormat(language, { timeZone: "UTC", month: "short" });
    const year = new Intl.DateTimeFormat(language, { timeZone: "UTC", year: "numeric" });
    return monthsOf({ first, last }).map((day, index) => {
      const isNewYear = index > 0 && day.slice(5, 7) === "01";
      const date = new Date(day);
      // A reader who sees numbers alone would take them for days.
      return {
        day,
        isNewYear,
        name: isNewYear ? year.format(date).slice(0, 4) : month.format(date),
      };
    });
  }, [language, first, last]);
  return (
    <svg className={styles.scale} aria-hidden="true">
      {days.map((day) => (
        <line key={day} className={styles.event} x1={at(day)} x2={at(day)} y1="0" y2="8" />
      ))}
      {months.map(({ day, isNewYear, name }, index) => (
        <text
          key={day}
          className={isNewYear ? styles.year : index % 2 === 1 ? styles.minor : styles.month}
          x={at(day)}
          y="100%"
          dy="-0.25em"
          textAnchor={Number.parseFloat(at(day)) > lastWithRoom ? "end" : "start"}
        >
          {name}
        </text>
      ))}
    </svg>
  );
});
