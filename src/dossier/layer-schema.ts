import { z } from "zod";
import { countrySchema, idSchema, localizedTextSchema, someOf } from "./schema-values.ts";

/** The geometries a layer may hold. A GeometryCollection has no place in a legend. */
export const geometryTypes = [
  "Point",
  "MultiPoint",
  "LineString",
  "MultiLineString",
  "Polygon",
  "MultiPolygon",
] as const;

const bboxSchema = z.array(z.number()).meta({ minItems: 4, maxItems: 4 });

/** The geometry itself is judged by the rules in `geometry/`, which name the place of a mistake. */
const geometrySchema = z.unknown().meta({
  id: "Geometry",
  type: "object",
  required: ["type", "coordinates"],
  properties: { type: { enum: [...geometryTypes] }, coordinates: { type: "array" } },
  additionalProperties: false,
});

const propertiesSchema = z
  .strictObject({
    name: localizedTextSchema,
    country: countrySchema,
    status: z.exactOptional(z.literal("occupied")),
    context: z.exactOptional(z.literal(true)),
  })
  .meta({ id: "FeatureProperties" });

const featureSchema = z
  .strictObject({
    type: z.literal("Feature"),
    id: idSchema,
    bbox: z.exactOptional(bboxSchema),
    properties: propertiesSchema,
    geometry: geometrySchema,
  })
  .meta({ id: "Feature" });

/** The structure of a file in `layers/` (RFC 7946), its geometries aside. */
export const layerSchema = z
  .strictObject({
    type: z.literal("FeatureCollection"),
    bbox: z.exactOptional(bboxSchema),
    features: someOf(featureSchema),
  })
  .meta({ id: "Layer", title: "layers/<id>.geojson" });
