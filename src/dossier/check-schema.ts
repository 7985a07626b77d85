import { z } from "zod";
import { idSchema, percentSchema, someOf, wholeSchema } from "./schema-values.ts";

const shareSchema = z.strictObject({
  of: z.literal("share-within-reach"),
  feature: idSchema,
  reach: idSchema,
  from: z
    .exactOptional(someOf(idSchema))
    .describe("Measured from these areas alone, instead of all that the reach starts from."),
  finds: percentSchema,
});

const areaSchema = z.strictObject({
  of: z.literal("area"),
  feature: idSchema,
  finds: wholeSchema.describe("Whole square kilometres on WGS 84."),
});

const borderSchema = z.strictObject({
  of: z.literal("shared-border"),
  feature: idSchema,
  with: idSchema,
  finds: wholeSchema.describe("Whole kilometres; 0 where they share no border."),
});

const distanceSchema = z.strictObject({
  of: z.literal("distance"),
  feature: idSchema,
  to: idSchema,
  finds: wholeSchema.describe("Whole kilometres between the outlines."),
});

/** A figure that In Range computes itself: which figure, of which areas, and what it finds. */
export const checkSchema = z
  .discriminatedUnion("of", [shareSchema, areaSchema, borderSchema, distanceSchema])
  .meta({ id: "Check" });
