import { z } from "zod";
import { briefSchema, chapterSchema, findingSchema, sectionSchema } from "./prose-schema.ts";
import {
  boundsSchema,
  dayOrPeriodSchema,
  daySchema,
  idSchema,
  localizedTextSchema,
  placeRefSchema,
  radiusSchema,
  someOf,
  versionNumberSchema,
  wordsSchema,
} from "./schema-values.ts";

const layerRoles = [
  "subject",
  "launch-area",
  "oblast",
  "country",
  "occupied",
  "capital",
  "border",
] as const;

const layerEntrySchema = z
  .strictObject({
    id: idSchema.describe("Names the file: layers/<id>.geojson."),
    role: z.enum(layerRoles).describe("The features of a layer of borders are lines."),
    title: localizedTextSchema,
    note: z.exactOptional(localizedTextSchema),
  })
  .meta({ id: "LayerEntry" });

const overlayRoles = ["permission", "reported-use", "reported-strike", "held"] as const;

const overlaySchema = z
  .strictObject({
    id: idSchema.describe("Never equal to the id of a layer or feature."),
    role: z.enum(overlayRoles),
    title: localizedTextSchema,
    note: z.exactOptional(localizedTextSchema),
    entries: someOf(
      z
        .strictObject({
          feature: idSchema.describe("A polygon, unless the role is held."),
          date: dayOrPeriodSchema,
          says: localizedTextSchema.describe("The fact in a few words, without its date."),
          claims: someOf(idSchema),
        })
        .meta({ id: "OverlayEntry" }),
    ),
  })
  .meta({ id: "Overlay", description: "Dated facts laid over features of the layers." });

const reachSchema = z
  .strictObject({
    id: idSchema,
    name: localizedTextSchema,
    from: someOf(idSchema).describe(
      "The areas it is measured from: features or layers of polygons.",
    ),
    km: radiusSchema,
    claims: someOf(idSchema).describe("The claims that give this radius and this origin."),
    onlyWhenChosen: z
      .exactOptional(z.literal(true))
      .describe("Absent where it belongs to the first picture."),
    standoffFrom: z
      .exactOptional(idSchema)
      .describe("The border that launchers can stand back from: a feature of lines."),
    restates: z
      .exactOptional(idSchema)
      .describe("The reach whose range it gives in another figure, from the same areas."),
  })
  .meta({ id: "ReachRecipe", description: "A recipe, never a geometry." });

const changeSchema = z
  .strictObject({
    name: localizedTextSchema,
    before: idSchema.describe("The reach before a decision."),
    after: idSchema.describe("The reach since; another one."),
    claims: someOf(idSchema).describe("What tells of the decision and of both ranges."),
  })
  .meta({ id: "Change", description: "Two reaches shown together: before a decision, and since." });

const correctionSchema = z
  .strictObject({
    date: daySchema,
    fix: localizedTextSchema,
    changed: someOf(placeRefSchema).describe(
      "Ids of claims, disagreements, features, layers or overlays, or `reach:` ids.",
    ),
  })
  .meta({ id: "Correction" });

/** The structure of `dossier.json`. */
export const manifestSchema = z
  .strictObject({
    format: z.literal("in-range/1"),
    version: versionNumberSchema,
    title: localizedTextSchema,
    lead: localizedTextSchema,
    summary: someOf(findingSchema),
    stance: z.strictObject({ short: localizedTextSchema, full: localizedTextSchema }),
    asOf: daySchema,
    contact: localizedTextSchema,
    licence: wordsSchema.describe("An SPDX identifier."),
    firstView: z.strictObject({ bounds: boundsSchema }),
    layers: someOf(layerEntrySchema),
    overlays: z.array(overlaySchema),
    reaches: z.array(reachSchema),
    change: z
      .exactOptional(changeSchema)
      .describe("The two reaches between which a decision stands; absent where there is none."),
    brief: z
      .exactOptional(briefSchema)
      .describe("The text whose statements the claims assess; absent where no text is checked."),
    chapters: z.array(chapterSchema),
    method: someOf(sectionSchema),
    notShown: sectionSchema.describe("What the map leaves out on purpose, and why."),
    corrections: z.array(correctionSchema),
  })
  .meta({ id: "Manifest", title: "dossier.json" });
