import { z } from "zod";
import type { ProblemCode } from "./problem.ts";
import { quoteSchema } from "./quote-schema.ts";
import {
  featureRefSchema,
  idSchema,
  localizedTextSchema,
  someOf,
  sourceIdSchema,
} from "./schema-values.ts";

const versionSchema = z
  .strictObject({
    says: localizedTextSchema,
    citations: z
      .array(
        z.strictObject({
          source: sourceIdSchema,
          quote: z
            .exactOptional(quoteSchema)
            .describe("Absent where the passage itself was not recorded, only what it says."),
        }),
      )
      .describe("Who says so. At least one, unless there is a claim."),
    claim: z.exactOptional(idSchema).describe("In Range's own claim that computes it."),
    reach: z.exactOptional(idSchema).describe("Draws the version while it is chosen."),
  })
  .meta({ id: "Version" });

const disagreementSchema = z
  .strictObject({
    id: idSchema.describe("Unique among claims and disagreements."),
    question: localizedTextSchema,
    features: someOf(featureRefSchema),
    versions: z.array(versionSchema).min(2, { error: "versions-few" satisfies ProblemCode }),
  })
  .meta({ id: "Disagreement", description: "A question on which sources differ." });

/** The structure of `disagreements.json`, which a dossier may do without. */
export const disagreementsSchema = z
  .array(disagreementSchema)
  .meta({ id: "Disagreements", title: "disagreements.json" });
