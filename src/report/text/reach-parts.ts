import type { ReachRecipe } from "../../dossier/manifest.ts";
import { correctionsOf } from "../corrections.ts";
import { claimRefs } from "./claim-refs.ts";
import { fixRuns } from "./fix-runs.ts";
import { reachNumberParts } from "./reach-number-parts.ts";
import type { Telling } from "./telling.ts";
import {
  type Block,
  list,
  paragraph,
  type Runs,
  sentence,
  strong,
  type TextPart,
} from "./text-part.ts";

/** How far: what the line is, what it rests on, how it is made and how wrong it can be, in numbers. */
export function* reachParts(telling: Telling): Generator<TextPart> {
  const { say, recipe } = telling;
  const title = say("text.reach.title");
  if (!recipe) {
    yield { id: "reach", level: 1, title, blocks: [paragraph(say("text.reach.none"))] };
    return;
  }
  yield {
    id: "reach",
    level: 1,
    title,
    blocks: [
      paragraph(possibleReach(telling, recipe), " ", say("text.reach.possibleNot")),
      ...grounds(telling, recipe),
      paragraph(say("text.reach.made")),
      ...list(factsOf(telling, recipe)),
      ...otherRanges(telling, recipe),
    ],
  };
  yield* reachNumberParts(telling, recipe);
}

/** What the line is: every place within so many kilometres of somewhere in these areas. */
function possibleReach(telling: Telling, { name, km }: ReachRecipe): string {
  const { say, text, standoffKm, length, setLength } = telling;
  return say("text.reach.possible", {
    name: text(name),
    km: setLength(km),
    areas: areaNames(telling),
    isBack: standoffKm > 0 ? "yes" : "no",
    standoff: length(standoffKm),
  });
}

function areaNames({ origin, nameOf, wording }: Telling): string {
  const names = origin.areas.map(({ id }) => nameOf(id));
  return wording.formats.list(names.sort(new Intl.Collator(wording.language).compare));
}

/** The claims that range and origin rest on, each with its verdict. */
function grounds(telling: Telling, recipe: ReachRecipe): readonly Block[] {
  const { dossier, index, say, text } = telling;
  if (recipe.claims.length === 0) return [paragraph(say("text.reach.unsourced"))];
  const claims = recipe.claims.flatMap((id) => index.claimById.get(id) ?? []);
  return [
    paragraph(say("text.reach.claims")),
    ...list(claims.map(({ id, statement }) => [text(statement), ...claimRefs(telling, [id])])),
    ...list(
      correctionsOf(dossier.manifest, index, `reach:${recipe.id}`).map((one) =>
        fixRuns(telling, one),
      ),
    ),
  ];
}

function factsOf(telling: Telling, { km }: ReachRecipe): readonly Runs[] {
  const { wording, standoffKm, reach, length, setLength } = telling;
  const { t, formats } = wording;
  const error = reach.numbers ? reach.errorMeters : null;
  const facts: readonly (readonly [term: string, words: string])[] = [
    [t("popup.from"), t("popup.fromWhole", { areas: areaNames(telling) })],
    ...(standoffKm > 0
      ? [[t("numbers.standoff"), t("numbers.standoffValue", { km: length(standoffKm) })] as const]
      : []),
    [t("popup.radius"), setLength(km)],
    [t("popup.method"), t("popup.method.geodesic-envelope", { km: setLength(km) })],
    ...(error
      ? [
          [
            t("popup.error"),
            // Whole metres, upwards: words never promise more than the method holds.
            t("popup.errorValue", {
              meters: formats.whole(Math.ceil(Math.max(error.inside, error.outside))),
            }),
          ] as const,
        ]
      : []),
    [t("popup.errorData"), t("popup.errorDataValue")],
  ];
  return facts.map(([term, words]) => [strong(`${term}:`), ` ${sentence(words)}`]);
}

/** The other ranges of the dossier and the decision between two of them, with their claims. */
function otherRanges(telling: Telling, recipe: ReachRecipe): readonly Block[] {
  const { dossier, index, say, text, nameOf } = telling;
  const { reaches, change } = dossier.manifest;
  const others = reaches.filter(({ id }) => id !== recipe.id);
  if (others.length === 0) return [];
  const changeRuns: readonly Runs[] = change
    ? [
        [
          say("text.reach.change", {
            name: text(change.name),
            before: nameOf(`reach:${change.before}`),
            after: nameOf(`reach:${change.after}`),
          }),
          ...claimRefs(telling, change.claims),
        ],
      ]
    : [];
  return [
    paragraph(say("text.reach.others")),
    ...list([
      ...others.map(
        (other): Runs => [
          text(other.name),
          ...claimRefs(telling, other.claims),
          ...correctionsOf(dossier.manifest, index, `reach:${other.id}`).flatMap((one) => [
            ". ",
            ...fixRuns(telling, one),
          ]),
        ],
      ),
      ...changeRuns,
    ]),
  ];
}
