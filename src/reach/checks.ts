import type { Dossier } from "../dossier/dossier.ts";
import type { ReachRecipe } from "../dossier/manifest.ts";
import type { Check, Claim, FeatureId, ShareCheck } from "../dossier/model.ts";
import type { Problem } from "../dossier/problem.ts";
import { areaKm2 } from "./area.ts";
import { type Area, isArea } from "./area-geometry.ts";
import { sharedBorder } from "./border.ts";
import { envelope } from "./envelope.ts";
import { gap } from "./gap.ts";
import { linkShape } from "./link.ts";
import { type LinkRecipe, linkOf } from "./link-recipe.ts";
import { areasOf } from "./origin.ts";
import { shareWithin } from "./share.ts";
import { toWholePercent } from "./whole-percent.ts";

/** What a check finds: percent of a share, square kilometres of an area, else kilometres. */
export interface CheckResult {
  readonly exact: number;
  /** As a statement may word it. */
  readonly whole: number;
}

/**
 * Computes the figure of a claim's check.
 * @throws RangeError if the dossier has no such reach, or no such feature with an inside.
 */
export function runCheck(dossier: Dossier, check: Check): CheckResult {
  return compute(dossier, check, (recipe) => drawn(dossier, recipe));
}

/**
 * A problem for each link that cannot be drawn, and for each claim whose check finds another whole
 * number than its statement says.
 */
export function checkProblems(dossier: Dossier): Problem[] {
  // Several claims may ask about one reach from the same areas: it is drawn once.
  const shapes = new Map<string, Area>();
  const shapeOf = (recipe: ReachRecipe): Area => {
    const key = JSON.stringify([recipe.km, recipe.from]);
    const shape = shapes.get(key) ?? drawn(dossier, recipe);
    shapes.set(key, shape);
    return shape;
  };
  const problemsOf = (check: Check, index: number): Problem[] => {
    const { whole } = compute(dossier, check, shapeOf);
    if (whole === check.finds) return [];
    return [
      {
        file: "claims.json",
        path: `[${index}].check.finds`,
        code: "check-disagrees",
        details: { unit: units[check.of], finds: check.finds, computed: whole },
      },
    ];
  };
  return dossier.claims.flatMap((claim, index) => [
    ...linkProblems(dossier, claim, index),
    ...(claim.check ? problemsOf(claim.check, index) : []),
  ]);
}

function linkProblems(dossier: Dossier, claim: Claim, index: number): Problem[] {
  const link = linkOf(dossier, claim);
  if (!link || isDrawable(link)) return [];
  const [from = "", to = ""] = claim.connects ?? [];
  const path = `[${index}].connects`;
  return [{ file: "claims.json", path, code: "link-not-computable", details: { from, to } }];
}

/** `linkShape` refuses antipodes, between which there is no one great circle. */
function isDrawable(link: LinkRecipe): boolean {
  try {
    linkShape(link);
    return true;
  } catch {
    return false;
  }
}

/** What a check's figure counts, as the sentences about it select by. */
const units: Readonly<Record<Check["of"], "percent" | "km2" | "km">> = {
  "share-within-reach": "percent",
  area: "km2",
  "shared-border": "km",
  distance: "km",
};

function compute(
  dossier: Dossier,
  check: Check,
  shapeOf: (recipe: ReachRecipe) => Area,
): CheckResult {
  const feature = areaNamed(dossier, check.feature);
  switch (check.of) {
    case "share-within-reach": {
      const exact = 100 * shareWithin(feature, shapeOf(recipeOf(dossier, check)));
      return { exact, whole: toWholePercent(exact) };
    }
    case "area":
      return rounded(areaKm2(feature));
    case "shared-border":
      return roundedUnlessNone(sharedBorder(feature, areaNamed(dossier, check.with)));
    case "distance":
      return rounded(gap(feature, areaNamed(dossier, check.to)));
  }
}

function rounded(exact: number): CheckResult {
  return { exact, whole: Math.round(exact) };
}

/** 0 says that there is none: what is there counts as 1 at least. */
function roundedUnlessNone(exact: number): CheckResult {
  return { exact, whole: exact > 0 ? Math.max(1, Math.round(exact)) : 0 };
}

function areaNamed(dossier: Dossier, feature: FeatureId): Area {
  const found = dossier.layers
    .flatMap(({ features }) => features)
    .find(({ id }) => id === feature)?.geometry;
  if (!found || !isArea(found)) throw new RangeError(`no feature ${feature} with an inside`);
  return found;
}

/** The recipe of a check: that of its reach, from the areas it names if it names any. */
function recipeOf(dossier: Dossier, { reach, from }: ShareCheck): ReachRecipe {
  const recipe = dossier.manifest.reaches.find(({ id }) => id === reach);
  if (!recipe) throw new RangeError(`no reach ${reach}`);
  return { ...recipe, from: from ?? recipe.from };
}

function drawn(dossier: Dossier, recipe: ReachRecipe): Area {
  return envelope(areasOf(dossier, recipe), recipe.km);
}
