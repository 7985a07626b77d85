import type { Dossier } from "../dossier/dossier.ts";
import type { ReachRecipe } from "../dossier/manifest.ts";
import type { Kilometers, LocalizedText, ReachId } from "../dossier/model.ts";
import type { Beside, View } from "../view/view.ts";
import type { MarkedRef } from "./marked.ts";

/** What a reach whose range the reader set goes by. It is no reach of the dossier. */
export const freeReachId = "free" as ReachId;
export const freeReachRef = `reach:${freeReachId}` as const;

/** What a reach of a range that the reader set is called. */
export type NameOfRange = (km: Kilometers) => LocalizedText;

type Reaches = Pick<Dossier, "manifest">;

/**
 * The reach of the picture: the dossier's first, or the one of the range that the reader set. That
 * is one of the dossier where it has this range from the same places, and else one that no claim
 * gives. Null where the dossier's first picture has none.
 */
export function mainRecipe(
  { manifest: { reaches } }: Reaches,
  range: Kilometers | null,
  nameOf: NameOfRange,
): ReachRecipe | null {
  const first = reaches.find(({ onlyWhenChosen }) => !onlyWhenChosen);
  if (!first || range === null) return first ?? null;
  const sourced = reaches.find((one) => one.km === range && isFromSamePlaces(one, first));
  if (sourced) return sourced;
  const { from, standoffFrom } = first;
  const name = nameOf(range);
  return {
    id: freeReachId,
    name,
    from,
    km: range,
    claims: [],
    ...(standoffFrom ? { standoffFrom } : {}),
  };
}

function isFromSamePlaces(one: ReachRecipe, other: ReachRecipe): boolean {
  return (
    one.from.length === other.from.length &&
    one.from.every((place) => other.from.includes(place)) &&
    one.standoffFrom === other.standoffFrom
  );
}

/**
 * The reaches laid beside the main one: those that the reader laid there, and while the range is
 * that of the first picture what else belongs to it. Rings as most tools draw them are no reaches.
 */
export function besideRecipes(
  { manifest: { reaches } }: Reaches,
  main: ReachRecipe | null,
  { range, beside }: Pick<View, "range" | "beside">,
): readonly ReachRecipe[] {
  const isLaid = ({ id, onlyWhenChosen }: ReachRecipe) =>
    beside.includes(id satisfies Beside) || (range === null && !onlyWhenChosen);
  return reaches.filter((one) => one.id !== main?.id && isLaid(one));
}

/** The reaches that are drawn only because they are marked, such as that of a chosen claim. */
export function chosenRecipes(
  { manifest: { reaches } }: Reaches,
  drawn: readonly (ReachRecipe | null)[],
  marked: readonly MarkedRef[],
): readonly ReachRecipe[] {
  return reaches.filter(
    (one) => marked.includes(`reach:${one.id}`) && drawn.every((other) => other?.id !== one.id),
  );
}
