import type { Check, Dossier } from "../dossier/model.ts";
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
  return compute(dossier, check, shapeOf(dossier, check));
}

/** A problem for each claim whose check finds another whole percent than its statement says. */
export function checkProblems(dossier: Dossier): Problem[] {
  // Several claims may ask about one reach from the same areas: it is drawn once.
  const shapes = new Map<string, Area>();
  const shapeOnce = (check: Check) => {
    const key = JSON.stringify([check.reach, check.from]);
    const shape = shapes.get(key) ?? shapeOf(dossier, check);
    shapes.set(key, shape);
    return shape;
  };
  return dossier.claims.flatMap(({ check }, index) => {
    if (!check) return [];
    const computed = compute(dossier, check, shapeOnce(check)).wholePercent;
    if (computed === check.finds) return [];
    return [
      {
        file: "claims.json",
        path: `[${index}].check.finds`,
        code: "check-disagrees",
        details: { finds: check.finds, computed },
      },
    ];
  });
}

/**
 * The percentage as a whole number. "All" and "none" are said only when they hold: 100 from
 * 99.95 percent on, 0 below 0.05 percent, and between them nothing but 1 to 99.
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

function shapeOf(dossier: Dossier, check: Check): Area {
  const recipe = dossier.manifest.reaches.find(({ id }) => id === check.reach);
  if (!recipe) throw new RangeError(`no reach ${check.reach}`);
  return envelope(areasOf(dossier, { ...recipe, from: check.from ?? recipe.from }), recipe.km);
}
