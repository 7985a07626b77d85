import { z } from "zod";
import {
  briefSchema,
  dayOrPeriodSchema,
  featureRefSchema,
  idSchema,
  languageTagSchema,
  localizedTextSchema,
  percentSchema,
  someOf,
  sourceIdSchema,
  wordsSchema,
} from "./schema-values.ts";
import { verdicts } from "./verdicts.ts";

const claimKinds = [
  "reported-fact",
  "official-position",
  "analysis",
  "forecast",
  "computed",
] as const;

const bearings = ["supports", "qualifies", "contradicts", "context"] as const;

const quoteSchema = z
  .strictObject({
    exact: wordsSchema.describe("The passage as it stands in the source, 25 words at most."),
    lang: languageTagSchema,
    translation: z
      .exactOptional(
        z.strictObject({ en: z.exactOptional(wordsSchema), uk: z.exactOptional(wordsSchema) }),
      )
      .describe("Ours. Required in English where `lang` is another language."),
  })
  .meta({ id: "Quote" });

const claimSchema = z
  .strictObject({
    id: idSchema,
    brief: z.array(briefSchema),
    kind: z.enum(claimKinds),
    date: z.exactOptional(dayOrPeriodSchema),
    features: someOf(featureRefSchema),
    statement: localizedTextSchema,
    assessment: z.strictObject({ verdict: z.enum(verdicts), why: localizedTextSchema }),
    evidence: z
      .array(
        z.strictObject({
          source: sourceIdSchema,
          bearing: z.enum(bearings),
          quote: quoteSchema,
        }),
      )
      .describe("At least one, unless there is a check."),
    check: z
      .exactOptional(
        z.strictObject({
          of: z.literal("share-within-reach"),
          feature: idSchema,
          reach: idSchema,
          from: z
            .exactOptional(someOf(idSchema))
            .describe(
              "Measured from these areas alone, instead of all that the reach starts from.",
            ),
          finds: percentSchema,
        }),
      )
      .describe("A figure that In Range computes itself. Required where kind is computed."),
  })
  .meta({ id: "Claim" });

/** The structure of `claims.json`. */
export const claimsSchema = someOf(claimSchema).meta({ id: "Claims", title: "claims.json" });
