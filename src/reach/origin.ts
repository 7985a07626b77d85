import type { Dossier } from "../dossier/dossier.ts";
import type { ReachRecipe } from "../dossier/manifest.ts";
import { type Area, isArea } from "./area-geometry.ts";

/**
 * The areas that a recipe starts from, in the order it names them: of a feature id its polygon, of a
 * layer id those of all its features. What is not a polygon has no inside and is left out.
 * Needs no geodesy: the page finds the areas, the worker computes around them.
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
