import { expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { ProblemMessage } from "../i18n/problem-words.ts";
import type { claimsSchema } from "./claims-schema.ts";
import type { Disagreement } from "./disagreement.ts";
import type { disagreementsSchema } from "./disagreements-schema.ts";
import type { Dossier } from "./dossier.ts";
import type { geometryTypes, layerSchema } from "./layer-schema.ts";
import type { Manifest } from "./manifest.ts";
import type { manifestSchema } from "./manifest-schema.ts";
import type { Claim, DossierFeature, Source } from "./model.ts";
import type { ProblemCode } from "./problem.ts";
import type { sourcesSchema } from "./sources-schema.ts";

/**
 * A type without what only the rules beside the schema can promise: brands, literal templates, the
 * form of a geometry; and without `readonly`, which says nothing of the data.
 */
type Plain<T> = T extends string
  ? string extends T
    ? string
    : T extends { readonly __brand: string } | `reach:${string}`
      ? string
      : T
  : T extends number
    ? number
    : T extends boolean
      ? T
      : T extends readonly [infer A, infer B, infer C, infer D]
        ? [Plain<A>, Plain<B>, Plain<C>, Plain<D>]
        : T extends readonly [infer A, infer B]
          ? [Plain<A>, Plain<B>]
          : T extends readonly (infer Entry)[]
            ? Plain<Entry>[]
            : { -readonly [Key in keyof T]: Plain<T[Key]> };

/** `"dossier"` is one more text once brands are gone. */
type PlainRefs<T> = T extends Claim | Disagreement
  ? Omit<Plain<T>, "features"> & { features: string[] }
  : never;

type Flat<T> = { [Key in keyof T]: T[Key] };

test("what the schemas let through is what the model says, brands aside", () => {
  expectTypeOf<Plain<z.output<typeof manifestSchema>>>().toEqualTypeOf<Plain<Manifest>>();
  expectTypeOf<Plain<z.output<typeof sourcesSchema>>>().toEqualTypeOf<Plain<Source>[]>();
  expectTypeOf<Plain<z.output<typeof claimsSchema>[number]>>().toEqualTypeOf<
    Flat<PlainRefs<Claim>>
  >();
  expectTypeOf<Plain<z.output<typeof disagreementsSchema>[number]>>().toEqualTypeOf<
    Flat<PlainRefs<Disagreement>>
  >();
});

test("a feature's structure is what the model says, its geometry aside", () => {
  type Structure = z.output<typeof layerSchema>["features"][number];
  expectTypeOf<Plain<Structure["properties"]>>().toEqualTypeOf<
    Plain<DossierFeature["properties"]>
  >();
  expectTypeOf<DossierFeature["geometry"]["type"]>().toEqualTypeOf<
    (typeof geometryTypes)[number]
  >();
  expectTypeOf<keyof Dossier>().toEqualTypeOf<
    "manifest" | "claims" | "sources" | "disagreements" | "layers"
  >();
});

test("every code of a problem is worded, and nothing else", () => {
  expectTypeOf<ProblemMessage>().toEqualTypeOf<ProblemCode>();
});
