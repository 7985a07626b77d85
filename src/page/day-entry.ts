import type { Day } from "../dossier/model.ts";
import type { Timeline } from "../report/timeline.ts";

export type DayProblem = "incomplete" | "outside";

/** A typed day, or what is wrong with it. Null for a field that was emptied: all dates. */
export type DayEntry =
  | { readonly ok: true; readonly day: Day | null }
  | { readonly ok: false; readonly problem: DayProblem };

/**
 * Reads what a date field holds: `YYYY-MM-DD`, or nothing where it is empty or not a whole date,
 * which only the field can tell apart.
 */
export function readDay(
  text: string,
  isIncomplete: boolean,
  { first, last }: Pick<Timeline, "first" | "last">,
): DayEntry {
  if (isIncomplete) return { ok: false, problem: "incomplete" };
  if (text === "") return { ok: true, day: null };
  return text < first || text > last ? { ok: false, problem: "outside" } : { ok: true, day: text };
}
