import type { Feature } from "geojson";
import type { Dossier, ReachRecipe } from "../dossier/model.ts";
import { type Area, isArea } from "./area-geometry.ts";
import { envelope } from "./envelope.ts";
import { type MethodError, measureError } from "./method-error.ts";

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
 * The areas that a recipe starts from, in the order it names them: of a feature id its polygon, of a
 * layer id those of all its features. What is not a polygon has no inside and is left out.
 *
 * @throws RangeError if the dossier has no such feature or layer: a checked one has.
 */
export function areasOf(dossier: Dossier, recipe: ReachRecipe): Area[] {
  return recipe.from.flatMap((ref) => {
    const layer = dossier.layers.find(({ id }) => id === ref);
    const features = layer
      ? layer.features
      : dossier.layers.flatMap((each) => each.features).filter(({ id }) => id === ref);
    if (features.length === 0) throw new RangeError(`reach ${recipe.id} starts from no ${ref}`);
    return features.map(({ geometry }) => geometry).filter(isArea);
  });
}

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
