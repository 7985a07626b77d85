import { useProduct } from "./product.ts";

/** Lengths in words, in whole kilometres or miles. */
export function useUnits(): {
  readonly km: (value: number) => string;
  /** A length that the reader set, which may have been typed with decimals. */
  readonly setKm: (value: number) => string;
  readonly mi: (value: number) => string;
} {
  const { t, formats } = useProduct();
  return {
    setKm: (value) => t("unit.km", { value: formats.tenths(value) }),
    km: (value) => t("unit.km", { value: formats.whole(value) }),
    mi: (value) => t("unit.mi", { count: value, value: formats.whole(value) }),
  };
}
