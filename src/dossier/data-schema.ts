import { z } from "zod";
import { languages } from "../i18n/language.ts";
import { manifestSchema } from "./manifest-schema.ts";
import { formatPath, type Path } from "./path.ts";
import type { Problem } from "./problem.ts";
import {
  dayOrPeriodSchema,
  idSchema,
  localizedTextSchema,
  someOf,
  wholeSchema,
  wordsSchema,
} from "./schema-values.ts";
import { checkStructure } from "./structure.ts";
import { verdicts } from "./verdicts.ts";

/*
 * What the files that a reader takes away (`report/data/`) hold beside the contents of a dossier:
 * their heads, and what is derived.
 */

const { title, version, asOf, licence, stance, corrections, layers, overlays, reaches } =
  manifestSchema.shape;

const credit = z.strictObject({
  title,
  version,
  asOf,
  licence,
  credit: localizedTextSchema,
  stance,
  corrections: z.array(corrections.element.extend({ mark: z.literal("FIX") })),
});

const about = {
  claims: z.array(
    z.strictObject({
      id: idSchema,
      statement: localizedTextSchema,
      verdict: z.enum(verdicts),
      date: z.exactOptional(dayOrPeriodSchema),
    }),
  ),
  disagreements: z.array(z.strictObject({ id: idSchema, question: localizedTextSchema })),
};

const names = Object.fromEntries(languages.map((language) => [`name_${language}`, wordsSchema]));

const parts = {
  "claims.json": z.strictObject({
    format: z.literal("in-range-claims/1"),
    dossier: credit,
    claims: z.unknown(),
  }),
  "features.geojson": z.strictObject({
    type: z.literal("FeatureCollection"),
    format: z.literal("in-range-features/1"),
    dossier: credit,
    layers,
    overlays,
    features: someOf(z.unknown()),
  }),
  /** What a layer's feature says beside what it says in the layer's file. */
  "layer-feature": z.strictObject({
    layer: idSchema,
    role: layers.element.shape.role,
    facts: z.array(
      z.strictObject({
        overlay: idSchema,
        role: overlays.element.shape.role,
        ...overlays.element.shape.entries.element.omit({ feature: true }).shape,
      }),
    ),
    ...about,
  }),
  reach: z.strictObject({
    type: z.literal("Feature"),
    id: wordsSchema,
    properties: z.strictObject({
      ...names,
      reach: z.literal("possible"),
      recipe: reaches.element,
      standoffKm: z.literal(0),
      method: z.literal("geodesic-envelope"),
      errorMeters: z.strictObject({ inside: wholeSchema, outside: wholeSchema }),
      ...about,
    }),
    geometry: z.unknown(),
  }),
  unplaced: z.strictObject({
    type: z.literal("Feature"),
    id: z.literal("dossier"),
    properties: z.strictObject(about),
    geometry: z.null(),
  }),
} as const;

/** Everything wrong with the structure of a part of a file, which stands there at `path`. */
export function checkDataPart(
  part: keyof typeof parts,
  file: string,
  content: unknown,
  path: Path = [],
): readonly Problem[] {
  const top = formatPath(path);
  return checkStructure<unknown>(parts[part], file, content).problems.map((problem) => {
    const divider = top === "" || problem.path === "" || problem.path.startsWith("[") ? "" : ".";
    return { ...problem, path: `${top}${divider}${problem.path}` };
  });
}
