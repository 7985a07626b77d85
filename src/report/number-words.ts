import { countryNames } from "./numbers-places.ts";
import { isUnderOne } from "./whole.ts";
import type { Wording } from "./wording.ts";

/** What is computed, in words: whole numbers, and what is there but under one said so. */
export interface NumberWords {
  /** Kilometres. */
  readonly length: (km: number) => string;
  /** Kilometres that the reader set, as they are. */
  readonly setLength: (km: number) => string;
  /** Square kilometres. */
  readonly area: (km2: number) => string;
  /** A whole percentage of something that is there. */
  readonly share: (percent: number) => string;
  /** A country by its ISO 3166-1 code, with what is to know of the part of it. */
  readonly country: (code: string, isOccupied: boolean) => string;
}

/** Words what is computed in one language. */
export function numberWords({ language, t, formats }: Wording): NumberWords {
  const countryName = countryNames(language);
  return {
    setLength: (km) => t("unit.km", { value: formats.tenths(km) }),
    length: (km) =>
      isUnderOne(km)
        ? t("numbers.underKm")
        : t("unit.km", { value: formats.whole(Math.round(km)) }),
    area: (km2) =>
      isUnderOne(km2)
        ? t("numbers.underKm2")
        : t("unit.km2", { value: formats.whole(Math.round(km2)) }),
    share: (percent) => (percent === 0 ? t("numbers.underPercent") : formats.percent(percent)),
    country: (code, isOccupied) =>
      isOccupied ? t("numbers.occupied", { country: countryName(code) }) : countryName(code),
  };
}
