import { z } from "zod";
import {
  inEveryLanguage,
  languageTagSchema,
  localizedTextSchema,
  wordsSchema,
} from "./schema-values.ts";

/** A passage of a source, in a claim's evidence or in a version of a disagreement. */
export const quoteSchema = z
  .strictObject({
    exact: wordsSchema.describe("The passage as it stands in the source, 25 words at most."),
    lang: languageTagSchema,
    speaker: z
      .exactOptional(localizedTextSchema)
      .describe("Whose words these are, where the source names somebody else than itself."),
    translation: z
      .exactOptional(inEveryLanguage(z.exactOptional(wordsSchema)))
      .describe("Ours. Required in every language but that of the passage itself."),
  })
  .meta({ id: "Quote" });
