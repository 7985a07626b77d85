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
  const number = (options: Intl.NumberFormatOptions) =>
    whenAsked(() => new Intl.NumberFormat(locale, options));
  const date = (options: Intl.DateTimeFormatOptions) =>
    whenAsked(() => new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options }));
  const whole = number({ maximumFractionDigits: 0 });
  const tenths = number({ maximumFractionDigits: 1 });
  const percent = number({ style: "percent", maximumFractionDigits: 0 });
  const list = whenAsked(() => new Intl.ListFormat(locale));
  const languageNames = whenAsked(() => new Intl.DisplayNames(locale, { type: "language" }));
  const day = date({ year: "numeric", month: "long", day: "numeric" });
  const byLength = [date({ year: "numeric" }), date({ year: "numeric", month: "long" }), day];
  return {
    whole: (value) => whole().format(value),
    tenths: (value) => tenths().format(value),
    percent: (value) => percent().format(value / 100),
    dayOrPeriod: (text) => {
      const [start = "", end] = text.split("/");
      const first = new Date(start);
      return end ? withEvenDash(day().formatRange(first, new Date(end))) : day().format(first);
    },
    partialDate: (parts) => {
      const [year = 0, month = 1, dayOfMonth = 1] = parts;
      return (byLength[parts.length - 1] ?? day)().format(Date.UTC(year, month - 1, dayOfMonth));
    },
    list: (items) => list().format(items),
    languageName: (tag) => languageNames().of(tag) ?? tag,
  };
}

/** Made once, when it is first needed: a browser takes up to 10 ms to make a format for dates. */
function whenAsked<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Browsers disagree on the spaces round the dash: none between two days of a month, else one. */
function withEvenDash(range: string): string {
  return range.replace(/\s*–\s*/, " – ").replace(/^(\d{1,2}) – (?=\d)/, "$1–");
}
