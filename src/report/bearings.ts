import type { Bearing, Claim, Evidence } from "../dossier/model.ts";

/** In the order they are read: context bears on nothing and comes last. */
export const bearings: readonly Bearing[] = ["supports", "qualifies", "contradicts", "context"];

/** The evidence of a claim in the order in which the page shows it. */
export function byBearing({ evidence }: Pick<Claim, "evidence">): readonly Evidence[] {
  return bearings.flatMap((bearing) => evidence.filter((one) => one.bearing === bearing));
}
