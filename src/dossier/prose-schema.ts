import { z } from "zod";
import {
  boundsSchema,
  daySchema,
  idSchema,
  localizedTextSchema,
  partIdSchema,
  placeRefSchema,
  someOf,
  sourceIdSchema,
} from "./schema-values.ts";

/** A sentence of ours with the claims it rests on. */
const sentenceSchema = z
  .strictObject({
    says: localizedTextSchema,
    claims: z
      .array(idSchema)
      .describe("None only where there is nothing but questions in every language."),
  })
  .meta({ id: "Sentence" });

/** What was found, in a sentence. */
export const findingSchema = sentenceSchema
  .extend({
    topic: z
      .exactOptional(localizedTextSchema)
      .describe("A word or two on what it is about. Those that have one stand under the headline."),
  })
  .meta({ id: "Finding" });

/** A titled piece of prose. */
export const sectionSchema = z
  .strictObject({ title: localizedTextSchema, paragraphs: someOf(localizedTextSchema) })
  .meta({ id: "Section" });

/** A step of the story, and what the map shows with it. */
export const chapterSchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    text: someOf(sentenceSchema),
    view: z.strictObject({
      bounds: z
        .exactOptional(boundsSchema)
        .describe("What is framed; the first view where it is absent."),
      feature: z.exactOptional(placeRefSchema).describe("What is chosen."),
      reaches: z
        .exactOptional(z.array(idSchema))
        .describe("What is drawn; the reaches of the first picture where it is absent."),
      date: z
        .exactOptional(daySchema)
        .describe("The day as of which capability, permission and use are shown."),
    }),
  })
  .meta({ id: "Chapter" });

/** The text that the dossier checks, taken apart. */
export const briefSchema = z
  .strictObject({
    title: localizedTextSchema,
    note: localizedTextSchema,
    sources: z
      .array(sourceIdSchema)
      .describe("Where it, or a text like it, was seen. No claim may rest on these."),
    parts: someOf(
      z.strictObject({ id: partIdSchema, says: localizedTextSchema }).meta({ id: "BriefPart" }),
    ).describe("Each is assessed by at least one claim."),
  })
  .meta({ id: "Brief" });
