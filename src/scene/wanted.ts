import type { Dossier } from "../dossier/dossier.ts";
import type { ReachRecipe } from "../dossier/manifest.ts";
import type { MarkedRef } from "./marked.ts";

/**
 * The reaches that are drawn while `marked` is marked: those of the first picture, and of the others
 * what is chosen. What is chosen comes first, as the reader waits for it.
 */
export function wantedReaches(
  { manifest }: Pick<Dossier, "manifest">,
  marked: readonly MarkedRef[],
): readonly ReachRecipe[] {
  const isChosen = ({ id }: ReachRecipe) => marked.includes(`reach:${id}`);
  const chosen = manifest.reaches.filter(isChosen);
  const first = manifest.reaches.filter((one) => !one.onlyWhenChosen && !isChosen(one));
  return [...chosen, ...first];
}
