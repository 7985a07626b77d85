import { z } from "zod";
import { checkSchema } from "./check-schema.ts";
import { claimKinds } from "./claim-kinds.ts";
import { quoteSchema } from "./quote-schema.ts";
import {
  dayOrPeriodSchema,
  featureRefSchema,
  idSchema,
  localizedTextSchema,
  partIdSchema,
  someOf,
  sourceIdSchema,
} from "./schema-values.ts";
import { verdicts } from "./verdicts.ts";

const bearings = ["supports", "qualifies", "contradicts", "context"] as const;

const claimSchema = z
  .strictObject({
    id: idSchema,
    brief: z.array(partIdSchema).describe("The parts of the checked text that it assesses."),
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
      .describe("At least one, unless kind is computed."),
    event: z
      .exactOptional(localizedTextSchema)
      .describe("What happened, in a few words: an event of the timeline, on its date."),
    connects: z
      .exactOptional(z.tuple([idSchema, idSchema]))
      .describe("Two points among its features that it connects."),
    check: z
      .exactOptional(checkSchema)
      .describe(
        "A figure that In Range computes itself. Required where kind is computed, and only there.",
      ),
  })
  .meta({ id: "Claim" });

/** The structure of `claims.json`. */
export const claimsSchema = someOf(claimSchema).meta({ id: "Claims", title: "claims.json" });
