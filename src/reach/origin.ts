import type { Dossier } from "../dossier/dossier.ts";
import type { ReachRecipe } from "../dossier/manifest.ts";
import type { DossierFeature, FeatureId, Kilometers } from "../dossier/model.ts";
import { type Area, isArea } from "./area-geometry.ts";
import type { BorderLine, ReachOrigin } from "./protocol.ts";

/**
 * The areas that a recipe starts from, in the order it names them: of a feature id its polygon, of a
 * layer id those of all its features. What is not a polygon has no inside and is left out.
 * Needs no geodesy: the page finds the areas, the worker computes around them.
 *
 * @throws RangeError if the dossier has no such feature or layer: a checked one has.
 */
export function areasOf(
  dossier: Pick<Dossier, "layers">,
  recipe: Pick<ReachRecipe, "from">,
): Area[] {
  return featuresOf(dossier, recipe)
    .map(({ geometry }) => geometry)
    .filter(isArea);
}

/** Those areas with their ids, and the border they stand back from. @throws RangeError as above */
export function originOf(
  dossier: Dossier,
  recipe: Pick<ReachRecipe, "from" | "standoffFrom">,
  standoff: Kilometers,
): ReachOrigin {
  const areas = featuresOf(dossier, recipe).flatMap(({ id, geometry }) =>
    isArea(geometry) ? [{ id: id as FeatureId, geometry }] : [],
  );
  const border = standoff > 0 ? borderOf(dossier, recipe) : undefined;
  return { areas, ...(border && { standoff: { border, km: standoff } }) };
}

/** The border from which launchers can stand back, if the recipe names one. */
export function borderOf(
  dossier: Dossier,
  { standoffFrom }: Pick<ReachRecipe, "standoffFrom">,
): BorderLine | undefined {
  const geometry = dossier.layers
    .flatMap(({ features }) => features)
    .find(({ id }) => id === standoffFrom)?.geometry;
  return geometry?.type === "LineString" || geometry?.type === "MultiLineString"
    ? geometry
    : undefined;
}

function featuresOf(
  dossier: Pick<Dossier, "layers">,
  { from }: Pick<ReachRecipe, "from">,
): DossierFeature[] {
  return from.flatMap((ref) => {
    const layer = dossier.layers.find((each) => each.id === ref);
    const features = layer
      ? layer.features
      : dossier.layers.flatMap((each) => each.features).filter((one) => one.id === ref);
    if (features.length === 0) throw new RangeError(`a reach starts from no ${ref}`);
    return [...features];
  });
}
