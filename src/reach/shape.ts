import type { Feature } from "geojson";
import type { Dossier } from "../dossier/dossier.ts";
import type { ReachRecipe } from "../dossier/manifest.ts";
import type { Area } from "./area-geometry.ts";
import { envelope } from "./envelope.ts";
import { type MethodError, measureError } from "./method-error.ts";
import { areasOf } from "./origin.ts";

/** What a reach shape says of itself wherever it goes: map, popup, file, picture. */
export interface ReachProperties {
  /** Everything that some point of the areas reaches, not what every point reaches. */
  readonly reach: "possible";
  readonly recipe: ReachRecipe;
  readonly method: "turf-buffer";
  /** Of the method, in metres, measured on this very line. The outlines have their own. */
  readonly errorMeters: MethodError;
}

/** A reach as GeoJSON (RFC 7946): derived from its recipe, never written by hand. */
export type ReachShape = Feature<Area, ReachProperties> & { readonly id: `reach:${string}` };

/**
 * The shape of a recipe around its areas, with the method's measured error: around the three
 * launch areas at 300 km at most 150 m too near and 1000 m too far (see `envelope` for why). About
 * 1.1 s there, so the page asks the worker for it.
 *
 * @throws RangeError as `envelope` does.
 */
export function shapeAround(areas: readonly Area[], recipe: ReachRecipe): ReachShape {
  const geometry = envelope(areas, recipe.km);
  const errorMeters = measureError(geometry, areas, recipe.km);
  return {
    type: "Feature",
    id: `reach:${recipe.id}`,
    properties: { reach: "possible", recipe, method: "turf-buffer", errorMeters },
    geometry,
  };
}

/** The shape of one of the dossier's recipes. @throws RangeError as `areasOf` and `envelope` do. */
export function reachShape(dossier: Dossier, recipe: ReachRecipe): ReachShape {
  return shapeAround(areasOf(dossier, recipe), recipe);
}
