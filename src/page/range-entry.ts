import type { Kilometers } from "../dossier/model.ts";

export type LengthUnit = "km" | "mi";

/** Kilometres in one of each: the international mile is exact, by the agreement of 1959. */
const kilometersIn: Readonly<Record<LengthUnit, number>> = { km: 1, mi: 1.609344 };

/** In which a length can be chosen: bounds in km, and the decimals of a km that are kept. */
export interface LengthBounds {
  readonly least: number;
  readonly most: number;
  readonly decimals: number;
}

export type EntryProblem = "empty" | "not-a-number" | "out-of-bounds";

export type Entry =
  | { readonly ok: true; readonly km: Kilometers }
  | { readonly ok: false; readonly problem: EntryProblem };

/** Reads a length as people type it: with a point or a comma before the decimals. Never throws. */
export function readLength(text: string, unit: LengthUnit, bounds: LengthBounds): Entry {
  const typed = text.trim();
  if (typed === "") return { ok: false, problem: "empty" };
  if (!/^[-+−]?(\d+[.,]?\d*|[.,]\d+)$/.test(typed)) return { ok: false, problem: "not-a-number" };
  const value = Number(typed.replace("−", "-").replace(",", "."));
  const km = Number((value * kilometersIn[unit]).toFixed(bounds.decimals));
  if (!(km >= bounds.least && km <= bounds.most)) return { ok: false, problem: "out-of-bounds" };
  // Adding 0 makes -0 the 0 that is meant.
  return { ok: true, km: (km + 0) as Kilometers };
}

/**
 * Writes a length for the field it can be typed into, with the language's decimal sign: all
 * decimals that are kept of a km, and two of a mile, which are 16 m.
 */
export function writeLength(
  km: Kilometers,
  unit: LengthUnit,
  bounds: LengthBounds,
  language: string,
): string {
  const format = new Intl.NumberFormat(language, {
    maximumFractionDigits: unit === "km" ? bounds.decimals : 2,
    useGrouping: false,
  });
  return format.format(km / kilometersIn[unit]);
}

/** A length in miles, not rounded. */
export function milesOf(km: number): number {
  return km / kilometersIn.mi;
}

/** The bounds in whole units, rounded inwards: each of them can be typed. */
export function wholeBounds(bounds: LengthBounds, unit: LengthUnit): readonly [number, number] {
  const { least, most } = bounds;
  return [Math.ceil(least / kilometersIn[unit]), Math.floor(most / kilometersIn[unit])];
}
