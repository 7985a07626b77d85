import type { Check, Dossier, ReachRecipe } from "../dossier/model.ts";
import type { Problem } from "../dossier/problem.ts";
import { type Area, isArea } from "./area-geometry.ts";
import { envelope } from "./envelope.ts";
import { areasOf } from "./origin.ts";
import { shareWithin } from "./share.ts";

/** What a check finds, as computed and as a statement may word it. */
export interface CheckResult {
  /** Not rounded, 0 to 100. */
  readonly percent: number;
  readonly wholePercent: number;
}

/**
 * Computes the figure of a claim's check.
 * @throws RangeError if the dossier has no such reach, or no such feature with an inside.
 */
export function runCheck(dossier: Dossier, check: Check): CheckResult {
  return compute(dossier, check, drawn(dossier, recipeOf(dossier, check)));
}

/**
 * A problem for each reach that cannot be drawn, and for each claim whose check finds another whole
 * percent than its statement says. A check that needs an area that cannot be drawn says only that.
 */
export function checkProblems(dossier: Dossier): Problem[] {
  // Several claims may ask about one reach from the same areas: it is drawn once.
  const shapes = new Map<string, Area | undefined>();
  const shapeOf = (recipe: ReachRecipe) => {
    const key = JSON.stringify([recipe.km, recipe.from]);
    if (!shapes.has(key)) shapes.set(key, drawnOrNot(dossier, recipe));
    return shapes.get(key);
  };
  const notDrawn = (file: string, path: string, { km }: ReachRecipe): Problem[] => [
    { file, path, code: "reach-not-computable", details: { km } },
  ];
  return [
    ...dossier.manifest.reaches.flatMap((recipe, index) =>
      shapeOf(recipe) ? [] : notDrawn("dossier.json", `reaches[${index}]`, recipe),
    ),
    ...dossier.claims.flatMap(({ check }, index) => {
      if (!check) return [];
      const recipe = recipeOf(dossier, check);
      const shape = shapeOf(recipe);
      if (!shape) {
        return check.from ? notDrawn("claims.json", `[${index}].check.from`, recipe) : [];
      }
      const computed = compute(dossier, check, shape).wholePercent;
      if (computed === check.finds) return [];
      return [
        {
          file: "claims.json",
          path: `[${index}].check.finds`,
          code: "check-disagrees" as const,
          details: { finds: check.finds, computed },
        },
      ];
    }),
  ];
}

/**
 * The percentage as a whole number: 100 only from 99.95 percent on, 0 only below 0.05 percent, and
 * between them nothing but 1 to 99. The line itself may be a kilometre too far out (`envelope`).
 */
export function toWholePercent(percent: number): number {
  if (percent >= 99.95) return 100;
  if (percent < 0.05) return 0;
  return Math.min(99, Math.max(1, Math.round(percent)));
}

function compute(dossier: Dossier, check: Check, shape: Area): CheckResult {
  const feature = dossier.layers
    .flatMap(({ features }) => features)
    .find(({ id }) => id === check.feature);
  if (!feature || !isArea(feature.geometry)) {
    throw new RangeError(`no feature ${check.feature} with an inside`);
  }
  const percent = 100 * shareWithin(feature.geometry, shape);
  return { percent, wholePercent: toWholePercent(percent) };
}

/** The recipe of a check: that of its reach, from the areas it names if it names any. */
function recipeOf(dossier: Dossier, { reach, from }: Check): ReachRecipe {
  const recipe = dossier.manifest.reaches.find(({ id }) => id === reach);
  if (!recipe) throw new RangeError(`no reach ${reach}`);
  return { ...recipe, from: from ?? recipe.from };
}

function drawn(dossier: Dossier, recipe: ReachRecipe): Area {
  return envelope(areasOf(dossier, recipe), recipe.km);
}

/** `envelope` refuses what crosses a pole or the date line with a RangeError. */
function drawnOrNot(dossier: Dossier, recipe: ReachRecipe): Area | undefined {
  try {
    return drawn(dossier, recipe);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
