import type { Position } from "geojson";
import type { Dossier } from "../dossier/dossier.ts";
import type { ReachRecipe } from "../dossier/manifest.ts";
import type { FeatureRef } from "../dossier/model.ts";
import type { LinkRecipe } from "../reach/link-recipe.ts";
import { originOf } from "../reach/origin.ts";
import { type ReachOrigin, type UsualRing, usualRings } from "../reach/protocol.ts";
import { doubtsQuestion } from "../report/numbers-question.ts";
import type { View } from "../view/view.ts";
import type { Wanted } from "./use-answers.ts";

/** What the page wants computed, from what the reader has chosen. */
export interface Choice extends Pick<View, "standoff" | "ringAt" | "feature"> {
  /** The reach of the picture, and where it starts. */
  readonly main: ReachRecipe;
  readonly origin: ReachOrigin;
  /** The other reaches that are drawn. */
  readonly others: readonly ReachRecipe[];
  readonly rings: View["beside"];
  readonly link: LinkRecipe | undefined;
  /** Where the chosen place lies. */
  readonly position: Position | undefined;
}

/** The questions whose answers are drawn, the one that follows the reader's hand first. */
export function wantedQuestions(dossier: Dossier, choice: Choice): readonly Wanted[] {
  const { main, origin, others, link, position, standoff, rings, ringAt, feature } = choice;
  const at = `${main.km} ${standoff} ${main.from} ${main.standoffFrom}`;
  const { km } = main;
  return [
    { name: "main", key: `${main.id} ${at}`, question: { of: "reach", recipe: main, origin } },
    ...(link
      ? [asked(`link:${link.claim}`, link.claim, { of: "link", recipe: link } as const)]
      : []),
    ...others.map((recipe) =>
      asked(`reach:${recipe.id}`, `${standoff}`, {
        of: "reach",
        recipe,
        origin: originOf(dossier, recipe, standoff),
      }),
    ),
    ...(standoff > 0
      ? [asked("origin", `${standoff} ${main.from}`, { of: "origin", origin })]
      : []),
    ...chosenArea(origin, feature).map((area) =>
      asked("assured", `${area} ${at}`, { of: "assured", km, origin, area }),
    ),
    ...usualRings
      .filter((ring) => rings.includes(ring))
      .map((ring: UsualRing) => asked(`usual:${ring}`, at, { of: "usual", ring, km, origin })),
    ...(position
      ? [
          asked("measure", `${position} ${at}`, {
            of: "measure",
            km,
            origin,
            point: position,
            doubts: doubtsQuestion(dossier, km),
          }),
        ]
      : []),
    ...(position && ringAt
      ? [asked("around", `${position} ${km}`, { of: "around", km, center: position })]
      : []),
  ];
}

function asked(name: string, key: string, question: Wanted["question"]): Wanted {
  return { name, key, question };
}

/** The launch area that is chosen, if one is. */
function chosenArea({ areas }: ReachOrigin, feature: FeatureRef | null) {
  return areas.filter(({ id }) => id === feature).map(({ id }) => id);
}
