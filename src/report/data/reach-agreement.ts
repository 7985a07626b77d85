import type { Dossier } from "../../dossier/dossier.ts";
import type { Problem } from "../../dossier/problem.ts";
import { problemAt } from "../../dossier/report-problem.ts";
import { areaKm2 } from "../../reach/area.ts";
import { isArea } from "../../reach/area-geometry.ts";
import { envelopeOf, fieldAround } from "../../reach/envelope.ts";
import { measureError, strayOf } from "../../reach/method-error.ts";
import { areasOf } from "../../reach/origin.ts";
import type { DataFeature, ReachFeatureProperties } from "./features-file.ts";

/**
 * How much of its area a sound shape may differ by: another engine may round the last digit of a
 * sine in another way and set a vertex elsewhere on the line.
 */
const areaTolerance = 1e-5;

/** Steps of `measureError`, in metres: so much may its statement differ for the same reason. */
const errorTolerance = 5;

/**
 * Whether a reach in a file is the one that its recipe gives: its line lies where it says, within the
 * error it states, and encloses as much. Empty where it is.
 *
 * @param at - the feature's place in the file
 */
export function reachProblems(
  file: string,
  at: number,
  { properties, geometry }: DataFeature<ReachFeatureProperties>,
  layers: Pick<Dossier, "layers">,
): readonly Problem[] {
  const { recipe, errorMeters } = properties;
  const field = fieldAround(areasOf(layers, recipe));
  const drawn = envelopeOf(field, recipe.km);
  if (!geometry || !isArea(geometry)) {
    return [problemAt(file, ["features", at, "geometry"], "data-reach", { km: recipe.km })];
  }
  const stray = strayOf(geometry, field, recipe.km);
  const isSame =
    stray.inside <= errorMeters.inside &&
    stray.outside <= errorMeters.outside &&
    Math.abs(areaKm2(geometry) / areaKm2(drawn) - 1) <= areaTolerance;
  const measured = measureError(drawn, field, recipe.km);
  return [
    ...(isSame
      ? []
      : [problemAt(file, ["features", at, "geometry"], "data-reach", { km: recipe.km })]),
    ...(["inside", "outside"] as const)
      .filter((side) => Math.abs(errorMeters[side] - measured[side]) > errorTolerance)
      .map((side) =>
        problemAt(file, ["features", at, "properties", "errorMeters", side], "data-differs", {
          found: errorMeters[side],
          expected: measured[side],
        }),
      ),
  ];
}
