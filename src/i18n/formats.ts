import type { Language } from "./language.ts";

/** Numbers, days and lists as a language writes them. */
export interface Formats {
  /** A whole number. */
  readonly whole: (value: number) => string;
  /** A number with one decimal at most. */
  readonly tenths: (value: number) => string;
  /** Whole percent of 100. */
  readonly percent: (value: number) => string;
  /** A day `YYYY-MM-DD`, or two with a slash between, in words. */
  readonly dayOrPeriod: (text: string) => string;
  /** A year, month and day of which the last two may be missing. */
  readonly partialDate: (parts: readonly number[]) => string;
  /** A list in words: "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** The name of a language given as a BCP 47 tag. */
  readonly languageName: (tag: string) => string;
}

/** How a language writes numbers and days. */
const locales: Readonly<Record<Language, string>> = { en: "en-GB", uk: "uk-UA" };

export function createFormats(language: Language): Formats {
  const locale = locales[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(locale);
  const languageNames = new Intl.DisplayNames(locale, { type: "language" });
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
  const byLength = [
    date({ year: "numeric" }),
    date({ year: "numeric", month: "long" }),
    date({ year: "numeric", month: "long", day: "numeric" }),
  ];
  const day = date({ year: "numeric", month: "long", day: "numeric" });
  return {
    whole: (value) => whole.format(value),
    tenths: (value) => tenths.format(value),
    percent: (value) => percent.format(value / 100),
    dayOrPeriod: (text) => {
      const [start = "", end] = text.split("/");
      const first = new Date(start);
      return end ? withEvenDash(day.formatRange(first, new Date(end))) : day.format(first);
    },
    partialDate: (parts) => {
      const [year = 0, month = 1, dayOfMonth = 1] = parts;
      return (byLength[parts.length - 1] ?? day).format(Date.UTC(year, month - 1, dayOfMonth));
    },
    list: (items) => list.format(items),
    languageName: (tag) => languageNames.of(tag) ?? tag,
  };
}

/** Browsers disagree on the spaces round the dash: none between two days of a month, else one. */
function withEvenDash(range: string): string {
  return range.replace(/\s*–\s*/, " – ").replace(/^(\d{1,2}) – (?=\d)/, "$1–");
}
