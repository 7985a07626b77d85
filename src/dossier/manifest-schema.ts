import { z } from "zod";
import {
  boundsSchema,
  daySchema,
  featureRefSchema,
  idSchema,
  localizedTextSchema,
  radiusSchema,
  someOf,
  wordsSchema,
} from "./schema-values.ts";

const layerRoles = ["subject", "launch-area", "occupied", "capital"] as const;

const layerEntrySchema = z
  .strictObject({
    id: idSchema.describe("Names the file: layers/<id>.geojson."),
    role: z.enum(layerRoles),
    title: localizedTextSchema,
    note: z.exactOptional(localizedTextSchema),
  })
  .meta({ id: "LayerEntry" });

const reachSchema = z
  .strictObject({
    id: idSchema,
    name: localizedTextSchema,
    from: someOf(idSchema).describe(
      "The areas it is measured from: features or layers of polygons.",
    ),
    km: radiusSchema,
    claims: someOf(idSchema).describe("The claims that give this radius and this origin."),
  })
  .meta({ id: "ReachRecipe", description: "A recipe, never a geometry." });

const correctionSchema = z
  .strictObject({
    date: daySchema,
    fix: localizedTextSchema,
    changed: someOf(featureRefSchema).describe(
      "Ids of claims, features or layers, or `reach:` ids.",
    ),
  })
  .meta({ id: "Correction" });

/** The structure of `dossier.json`. */
export const manifestSchema = z
  .strictObject({
    format: z.literal("in-range/1"),
    title: localizedTextSchema,
    summary: localizedTextSchema,
    stance: z.strictObject({ short: localizedTextSchema, full: localizedTextSchema }),
    asOf: daySchema,
    contact: localizedTextSchema,
    licence: wordsSchema.describe("An SPDX identifier."),
    firstView: z.strictObject({ bounds: boundsSchema }),
    layers: someOf(layerEntrySchema),
    reaches: z.array(reachSchema),
    corrections: z.array(correctionSchema),
  })
  .meta({ id: "Manifest", title: "dossier.json" });
