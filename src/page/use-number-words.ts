import { useMemo } from "react";
import { countryNames } from "../report/numbers-places.ts";
import { isUnderOne } from "../report/whole.ts";
import { useProduct } from "./product.ts";
import { useUnits } from "./units.ts";

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

/** Words what is computed in the page's language. */
export function useNumberWords(): NumberWords {
  const { language, t, formats } = useProduct();
  const { km, setKm } = useUnits();
  const countryName = useMemo(() => countryNames(language), [language]);
  return {
    setLength: setKm,
    length: (value) => (isUnderOne(value) ? t("numbers.underKm") : km(Math.round(value))),
    area: (value) =>
      isUnderOne(value)
        ? t("numbers.underKm2")
        : t("unit.km2", { value: formats.whole(Math.round(value)) }),
    share: (percent) => (percent === 0 ? t("numbers.underPercent") : formats.percent(percent)),
    country: (code, isOccupied) =>
      isOccupied ? t("numbers.occupied", { country: countryName(code) }) : countryName(code),
  };
}
