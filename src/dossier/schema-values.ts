import { z } from "zod";
import { type Language, languages } from "../i18n/language.ts";
import { daysOf, isDate, isDay } from "./calendar.ts";
import { cslTypes } from "./csl-types.ts";
import { countryForm, featureRefForm, idForm, partForm, sourceIdForm } from "./id-forms.ts";
import { isLanguageTag } from "./language-tag.ts";
import type { ProblemCode, ProblemDetails } from "./problem.ts";
import { largestRadius, leastRadius } from "./radius-limits.ts";

/*
 * The values a dossier is made of. A schema's error text is the code of the problem, so that no
 * sentence of Zod ever reaches a reader; `meta` says the same rule in the written JSON Schema.
 */

function textThat(holds: (text: string) => boolean, code: ProblemCode, schema: z.GlobalMeta) {
  return z.string().refine(holds, { error: code }).meta(schema);
}

function numberThat(
  holds: (value: number) => boolean,
  code: ProblemCode,
  details: ProblemDetails,
  schema: z.GlobalMeta,
) {
  return z.number().refine(holds, { error: code, params: details }).meta(schema);
}

function textLike(pattern: RegExp, code: ProblemCode, description: string) {
  return textThat((text) => pattern.test(text), code, { pattern: pattern.source, description });
}

/** A list with at least one entry. */
export function someOf<Entry extends z.ZodType>(entry: Entry) {
  return z.array(entry).min(1, { error: "empty-list" satisfies ProblemCode });
}

export const wordsSchema = textThat((text) => text.trim() !== "", "empty-text", { pattern: "\\S" });

/** An object with a member for every language of the dossier, each of the same structure. */
export function inEveryLanguage<Entry extends z.ZodType>(entry: Entry) {
  const members = languages.map((language) => [language, entry]);
  return z.strictObject(Object.fromEntries(members) as Readonly<Record<Language, Entry>>);
}

export const localizedTextSchema = inEveryLanguage(wordsSchema).meta({
  id: "LocalizedText",
  description: "One text in every language of the dossier.",
});

export const idSchema = textLike(
  idForm,
  "id-form",
  "Small letters, digits and single hyphens; a letter first.",
);

export const sourceIdSchema = textLike(
  sourceIdForm,
  "source-id-form",
  "Letters, digits and single hyphens; a letter first.",
);

/** What a claim hangs on. */
export const featureRefSchema = textLike(
  featureRefForm,
  "id-form",
  "The id of a feature, layer or overlay, `reach:` and the id of a reach, or `dossier`.",
);

/** As `featureRefSchema`, but never the whole dossier. */
export const placeRefSchema = featureRefSchema
  .refine((ref) => ref !== "dossier", { error: "whole-dossier" satisfies ProblemCode })
  .meta({
    pattern: `^(?!dossier$)${featureRefForm.source.slice(1)}`,
    description: "The id of a feature, layer or overlay, or `reach:` and the id of a reach.",
  });

export const partIdSchema = textLike(
  partForm,
  "brief-form",
  "Number of a statement of the checked text and letter of its part.",
);

export const versionNumberSchema = textLike(
  /^\d+(\.\d+)+$/,
  "version-form",
  "Numbers with points between, such as 1.0.",
);

export const daySchema = textThat(isDay, "day-form", {
  format: "date",
  description: "A calendar day, YYYY-MM-DD.",
});

export const dayOrPeriodSchema = z
  .string()
  .refine((text) => daysOf(text) !== undefined, { error: "period-form", abort: true })
  .refine(
    (text) => {
      const [first = "", last = ""] = daysOf(text) ?? [];
      return first <= last;
    },
    { error: "period-order" },
  )
  .meta({
    pattern: "^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$",
    description: "A day, or the first and last day of a period with a slash between (ISO 8601).",
  });

export const languageTagSchema = textThat(isLanguageTag, "language-tag", {
  description: "A language tag (BCP 47), such as `en` or `uk`.",
});

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/\S+$/.test(text) || !URL.canParse(text)) return false;
  return new URL(text).hostname.includes(".");
}

export const webAddressSchema = textThat(isWebAddress, "url-form", {
  format: "uri",
  pattern: "^https?://",
});

export const radiusSchema = numberThat(
  (km) => km >= leastRadius && km <= largestRadius,
  "km-range",
  { least: leastRadius, most: largestRadius },
  { minimum: leastRadius, maximum: largestRadius, description: "Kilometres on WGS 84." },
);

export const percentSchema = numberThat(
  (value) => Number.isInteger(value) && value >= 0 && value <= 100,
  "percent-range",
  {},
  { multipleOf: 1, minimum: 0, maximum: 100, description: "Whole percent." },
);

/** A figure in a whole unit, such as kilometres. */
export const wholeSchema = numberThat(
  (value) => Number.isInteger(value) && value >= 0,
  "whole-range",
  {},
  { multipleOf: 1, minimum: 0 },
);

export const boundsSchema = z
  .tuple([z.number(), z.number(), z.number(), z.number()])
  .refine(
    ([west, south, east, north]) =>
      west >= -180 && east <= 180 && south >= -90 && north <= 90 && west < east && south < north,
    { error: "bounds-form" },
  )
  .meta({ description: "West, south, east, north in degrees, WGS 84." });

export const countrySchema = textLike(countryForm, "country-code", "ISO 3166-1 alpha-2.");

export const cslTypeSchema = textThat((text) => cslTypes.includes(text), "csl-type", {
  enum: [...cslTypes],
});

export const cslNameSchema = z
  .union([
    z.strictObject({ family: wordsSchema, given: z.exactOptional(wordsSchema) }),
    z.strictObject({ literal: wordsSchema }),
  ])
  .meta({ id: "CslName" });

export const cslDateSchema = z
  .strictObject({
    "date-parts": z
      .array(z.array(z.number()))
      .refine((dates) => dates.length >= 1 && dates.length <= 2 && dates.every(isDate), {
        error: "csl-date",
      })
      .meta({ minItems: 1, maxItems: 2 }),
  })
  .meta({ id: "CslDate", description: "[[year, month, day]]; month and day may be missing." });
