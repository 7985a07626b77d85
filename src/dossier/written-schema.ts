import { z } from "zod";
import { claimsSchema } from "./claims-schema.ts";
import { disagreementsSchema } from "./disagreements-schema.ts";
import { layerSchema } from "./layer-schema.ts";
import { manifestSchema } from "./manifest-schema.ts";
import { sourcesSchema } from "./sources-schema.ts";

/**
 * The JSON Schema of the format as text: of a dossier in one file, with those of the files it holds
 * in `$defs`. What no schema can say (references, shapes, quotations) only `loadDossier` checks.
 */
export function writtenSchema(): string {
  const bundle = z
    .object({
      "dossier.json": manifestSchema,
      "claims.json": claimsSchema,
      "sources.json": sourcesSchema,
      "disagreements.json": z.exactOptional(disagreementsSchema),
    })
    .catchall(layerSchema)
    .meta({
      title: "A dossier of In Range in one file",
      description: "Each file of the dossier by its path; any other member is a layer.",
      propertyNames: {
        pattern: "^((dossier|claims|sources|disagreements)\\.json|layers/[^/]+\\.geojson)$",
      },
    });
  return JSON.stringify(z.toJSONSchema(bundle), null, 2);
}
