import type { Feature } from "geojson";
import type { Dossier } from "../dossier/dossier.ts";
import type { ReachRecipe } from "../dossier/manifest.ts";
import type { Kilometers } from "../dossier/model.ts";
import type { Area } from "./area-geometry.ts";
import { envelopeOf, fieldAround } from "./envelope.ts";
import type { DistanceField } from "./field.ts";
import { type MethodError, measureError } from "./method-error.ts";
import { areasOf } from "./origin.ts";

/** What a reach shape says of itself wherever it goes: map, popup, file, picture. */
export interface ReachProperties {
  /** Everything that some point of the areas reaches, not what every point reaches. */
  readonly reach: "possible";
  readonly recipe: ReachRecipe;
  /** How far back from the border of the recipe the areas begin. */
  readonly standoffKm: Kilometers;
  /** Geodesic distance on WGS 84 from every point of the areas. */
  readonly method: "geodesic-envelope";
  /** Of the method, in metres, measured on this very line. The outlines have their own. */
  readonly errorMeters: MethodError;
}

/** A reach as GeoJSON (RFC 7946): derived from its recipe, never written by hand. */
export type ReachShape = Feature<Area, ReachProperties> & { readonly id: `reach:${string}` };

/**
 * The shape of a recipe, drawn from the field around its areas, with the method's measured error.
 *
 * @throws RangeError as `envelope` does.
 */
export function shapeFrom(
  field: DistanceField,
  recipe: ReachRecipe,
  standoffKm: Kilometers,
): ReachShape {
  const geometry = envelopeOf(field, recipe.km);
  const errorMeters = measureError(geometry, field, recipe.km);
  return {
    type: "Feature",
    id: `reach:${recipe.id}`,
    properties: { reach: "possible", recipe, standoffKm, method: "geodesic-envelope", errorMeters },
    geometry,
  };
}

/** The shape of one of the dossier's recipes. @throws RangeError as `areasOf` and `envelope` do. */
export function reachShape(dossier: Dossier, recipe: ReachRecipe): ReachShape {
  return shapeFrom(fieldAround(areasOf(dossier, recipe)), recipe, 0 as Kilometers);
}
