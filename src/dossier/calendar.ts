const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a real day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = dayPattern.exec(text) ?? [];
  return year !== undefined && isDate([Number(year), Number(month), Number(day)]);
}

/** Whether year, month and day, of which the later ones may be missing, are a real date. */
export function isDate(parts: readonly number[]): boolean {
  const [year, month = 1, day = 1] = parts;
  if (year === undefined || parts.length > 3 || !parts.every(Number.isInteger)) return false;
  if (year < 1 || year > 9999) return false;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // A day that does not exist runs over into another month.
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1;
}

/** First and last day of a day or period, or undefined where it is neither. They may be out of order. */
export function daysOf(text: string): readonly [first: string, last: string] | undefined {
  const [first = "", last = first, ...more] = text.split("/");
  return more.length === 0 && isDay(first) && isDay(last) ? [first, last] : undefined;
}
