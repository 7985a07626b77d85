import type { Manifest, ReachRecipe } from "../dossier/manifest.ts";
import type { Kilometers } from "../dossier/model.ts";
import type { View } from "./view.ts";

type Reaches = Pick<Manifest, "reaches">;

/**
 * The recipe whose range the first picture shows: the first that is not drawn only when chosen.
 * Undefined where the dossier has none.
 */
export function firstRecipe({ reaches }: Reaches): ReachRecipe | undefined {
  return reaches.find(({ onlyWhenChosen }) => !onlyWhenChosen);
}

/** The range in km that a view shows; null where it has chosen none and neither has the dossier. */
export function shownRange(view: Pick<View, "range">, manifest: Reaches): Kilometers | null {
  return view.range ?? firstRecipe(manifest)?.km ?? null;
}

/** A range as the view holds it: null for that of the first picture, which no address needs to name. */
export function chosenRange(km: Kilometers, manifest: Reaches): Kilometers | null {
  return km === firstRecipe(manifest)?.km ? null : km;
}

/** Whether range, stand-off or what is drawn beside the reach differ from the first picture. */
export function isRangeChanged(
  view: Pick<View, "range" | "standoff" | "beside">,
  manifest: Reaches,
): boolean {
  const { range, standoff, beside } = view;
  const isOther = range !== null && chosenRange(range, manifest) !== null;
  return isOther || standoff > 0 || beside.length > 0;
}
