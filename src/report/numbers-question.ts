import type { Dossier } from "../dossier/dossier.ts";
import type { DossierIndex } from "../dossier/lookup.ts";
import type { ReachRecipe } from "../dossier/manifest.ts";
import type { Claim, FeatureId, Kilometers } from "../dossier/model.ts";
import { isArea } from "../reach/area-geometry.ts";
import { borderOf } from "../reach/origin.ts";
import type {
  DoubtsQuestion,
  NamedArea,
  NamedPlace,
  NumbersQuestion,
  OriginArea,
  ReachOrigin,
  ShareQuestion,
} from "../reach/protocol.ts";
import { firstRecipe } from "../view/first-range.ts";
import { standoffLimits } from "../view/view.ts";

/** For which reach, and for which areas and places, numbers are wanted. */
export interface NumbersWish {
  readonly km: Kilometers;
  readonly origin: ReachOrigin;
  readonly oblasts: readonly NamedArea[];
  readonly places: readonly NamedPlace[];
}

/**
 * What to ask of the worker, so that everything said of the reach in words can be said. The
 * features the dossier is about stand among the oblasts, under their own ids, before the others.
 */
export function numbersQuestion(
  dossier: Dossier,
  index: DossierIndex,
  { km, origin, oblasts, places }: NumbersWish,
): NumbersQuestion {
  const subjects = subjectsOf(dossier);
  return {
    of: "numbers",
    km,
    origin,
    doubts: doubtsQuestion(dossier, km),
    oblasts: [...subjects, ...oblasts],
    places,
    features: subjects.map(({ id, geometry }) => ({ id, geometry })),
    checks: dossier.claims.flatMap((claim) => shareQuestion(index, claim)),
  };
}

/** What may flip the side of a place: other figures for the range, and a stand-off. */
export function doubtsQuestion(dossier: Dossier, km: Kilometers): DoubtsQuestion {
  const recipe = firstRecipe(dossier.manifest);
  const border = recipe && borderOf(dossier, recipe);
  return {
    otherKm: otherFigures(dossier, km),
    ...(border && { farthestStandoff: { border, km: standoffLimits.most as Kilometers } }),
  };
}

/** A feature that the dossier is about, and that has an inside. */
export type Subject = NamedArea & OriginArea;

/** The features that the dossier is about, in its order. */
export function subjectsOf({ layers }: Pick<Dossier, "layers">): readonly Subject[] {
  return layers
    .filter(({ role }) => role === "subject")
    .flatMap(({ features }) => features)
    .flatMap(({ id, properties: { name, country }, geometry }) =>
      isArea(geometry) ? [{ id, name, country, geometry }] : [],
    );
}

/**
 * The other figures that sources give for a range, in km, ascending: none where no recipe has this
 * range.
 */
export function otherFigures(
  { manifest: { reaches } }: Pick<Dossier, "manifest">,
  km: Kilometers,
): readonly Kilometers[] {
  const rangeOf = ({ id, restates }: ReachRecipe) => restates ?? id;
  const ranges = new Set(reaches.filter((recipe) => recipe.km === km).map(rangeOf));
  const figures = reaches.filter((recipe) => ranges.has(rangeOf(recipe))).map((one) => one.km);
  return [...new Set(figures)].filter((figure) => figure !== km).sort((one, two) => one - two);
}

function shareQuestion(index: DossierIndex, { id, check }: Claim): readonly ShareQuestion[] {
  if (check?.of !== "share-within-reach") return [];
  const geometry = index.featureById.get(check.feature)?.geometry;
  if (!geometry || !isArea(geometry)) return [];
  // Only areas can be measured from, and no reach is one: references resolve to features here.
  const from = check.from?.flatMap((ref) => index.resolveRef(ref)) as FeatureId[] | undefined;
  return [{ claim: id, geometry, ...(from && { from }) }];
}
