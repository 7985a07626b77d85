import { z } from "zod";
import { grades } from "./grades.ts";
import {
  cslDateSchema,
  cslNameSchema,
  cslTypeSchema,
  daySchema,
  languageTagSchema,
  someOf,
  sourceIdSchema,
  webAddressSchema,
  wordsSchema,
} from "./schema-values.ts";

const seenSchema = z
  .strictObject({
    on: daySchema,
    what: z.enum(["excerpt", "full-text", "feed"]),
    in: z.exactOptional(z.strictObject({ name: wordsSchema, URL: webAddressSchema })),
  })
  .meta({
    id: "Seen",
    description: "What was seen, on which day, and where if not at the publisher's own address.",
  });

const sourceSchema = z
  .strictObject({
    id: sourceIdSchema,
    type: cslTypeSchema,
    title: z.exactOptional(wordsSchema),
    author: z.exactOptional(someOf(cslNameSchema)),
    issued: z.exactOptional(cslDateSchema),
    publisher: wordsSchema,
    URL: z.exactOptional(webAddressSchema),
    language: z.exactOptional(languageTagSchema),
    grade: z
      .enum(grades)
      .describe(
        "A publisher's own page, B publisher's feed, C reprint or transcript copy, D reported by another outlet, E reference or aggregator.",
      ),
    seen: seenSchema,
  })
  .meta({ id: "Source", description: "A CSL-JSON item with how close it is to the words." });

/** The structure of `sources.json`. */
export const sourcesSchema = someOf(sourceSchema).meta({ id: "Sources", title: "sources.json" });
