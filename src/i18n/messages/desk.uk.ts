import type { deskEn } from "./desk.en.ts";

/** What `desk.en.ts` says, in Ukrainian. */
export const deskUk: Readonly<Record<keyof typeof deskEn, string>> = {
  // Search and filters.
  "find.title": "Знайти твердження",

  // Timeline.
  "timeline.title": "Хронологія",

  // Citing.
  "cite.title": "Цитувати",

  // Keys.
  "keys.title": "Клавіші",

  // Data to take away, and reading as text.
  "data.title": "Дані для завантаження",
};
