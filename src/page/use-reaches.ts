import type { Position } from "geojson";
import { createContext, use, useMemo } from "react";
import type { ReachRecipe } from "../dossier/manifest.ts";
import type { FeatureRef, Kilometers } from "../dossier/model.ts";
import type { ReachClient } from "../reach/client.ts";
import type { LinkShape } from "../reach/link.ts";
import { linkOf } from "../reach/link-recipe.ts";
import { originOf } from "../reach/origin.ts";
import {
  type AroundShape,
  type AssuredReach,
  type Measured,
  type OriginShapes,
  type ReachError,
  type ReachOrigin,
  type UsualRingShape,
  usualRings,
} from "../reach/protocol.ts";
import type { ReachShape } from "../reach/shape.ts";
import { markedRefs } from "../scene/marked.ts";
import { besideRecipes, chosenRecipes, mainRecipe } from "../scene/wanted.ts";
import type { View } from "../view/view.ts";
import { rangeName } from "./every-language.ts";
import { createFollowed } from "./followed.tsx";
import { useProduct, useView } from "./product.ts";
import { type Known, useAnswers } from "./use-answers.ts";
import { useGeography } from "./use-geography.ts";
import { useSteady } from "./use-steady.ts";
import { wantedQuestions } from "./wanted-questions.ts";

/** What the reader has set, worked out: which reaches, and from where. */
export interface Setting {
  /** The reach of the picture. */
  readonly main: ReachRecipe;
  readonly origin: ReachOrigin;
  /** The reaches laid beside it. */
  readonly beside: readonly ReachRecipe[];
}

/** What the worker has computed of what is drawn now. While a slider moves, the last of each. */
export interface Reaches {
  readonly setting: Setting | null;
  readonly main: ReachShape | null;
  /** The other reaches, what was drawn before among them. */
  readonly others: readonly ReachShape[];
  readonly links: readonly LinkShape[];
  /** What a stand-off leaves of the launch areas; null without one. */
  readonly left: OriginShapes | null;
  /** Of the chosen launch area. */
  readonly assured: AssuredReach | null;
  readonly usual: readonly UsualRingShape[];
  readonly measured: Measured | null;
  readonly around: AroundShape | null;
  /** Whether there is something to show of all that is wanted. */
  readonly isComplete: boolean;
  /** Why something that is wanted now is missing. */
  readonly error: Exclude<ReachError, "superseded"> | null;
}

/** The reaches, for every part of the page that draws or words them. */
const reaches = createFollowed<Reaches>("The reaches");

export const ReachesContext = reaches.Provider;

export function useDrawnReaches(): Reaches {
  return reaches.useFollowed((drawn) => drawn);
}

/** The worker, for those who ask it something of their own. */
export const ReachClientContext = createContext<ReachClient | null>(null);

/** @throws Error outside the page */
export function useReachClient(): ReachClient {
  const client = use(ReachClientContext);
  if (!client) throw new Error("useReachClient needs a ReachesProvider above it.");
  return client;
}

/**
 * Where the reach of the picture starts; no areas where the dossier has no reach. Stable while dossier
 * and stand-off are.
 */
export function useOrigin(): ReachOrigin {
  return reaches.useFollowed(({ setting }) => setting?.origin ?? noOrigin);
}

const noOrigin: ReachOrigin = { areas: [] };

/** The computed shape of a reach; undefined until it is there. */
export function useReachShape(ref: FeatureRef): ReachShape | undefined {
  const { main, others } = useDrawnReaches();
  return [main, ...others].find((shape) => shape?.id === ref) ?? undefined;
}

/** Has the worker compute what the reader has set and chosen. */
export function useReaches(client: ReachClient): Reaches {
  const { dossier, index } = useProduct();
  const view = useView((state) => state.view);
  const { claim: claimId, feature, range, standoff, beside, ringAt } = view;
  const position = usePosition(view.place);
  const recipe = useMemo(() => mainRecipe(dossier, range, rangeName), [dossier, range]);
  const origin = useSteadyOrigin(recipe, standoff);
  const laid = useSteady(besideRecipes(dossier, recipe, { range, beside }));
  const setting = useMemo(
    (): Setting | null => recipe && origin && { main: recipe, origin, beside: laid },
    [recipe, origin, laid],
  );
  const wanted = useMemo(() => {
    if (!setting) return [];
    const marked = markedRefs(index, { claim: claimId, feature });
    const claim = claimId ? index.claimById.get(claimId) : undefined;
    return wantedQuestions(dossier, {
      ...setting,
      others: [
        ...chosenRecipes(dossier, [setting.main, ...setting.beside], marked),
        ...setting.beside,
      ],
      link: claim && linkOf(dossier, claim),
      position,
      standoff,
      rings: beside,
      ringAt,
      feature,
    });
  }, [setting, dossier, index, claimId, feature, position, standoff, beside, ringAt]);
  const known = useAnswers(client, wanted);

  const isWanted = new Map(wanted.map(({ name, key }) => [name, key]));
  // What cannot be computed as it is set now is not shown as it was before.
  const of = <Answer>(name: string): Answer | null => {
    const found = known.get(name);
    const isRefused = found?.key === isWanted.get(name) && !found?.outcome.ok;
    return isWanted.has(name) && !isRefused ? ((found?.answer ?? null) as Answer | null) : null;
  };
  const all = <Answer>(prefix: string): Answer[] =>
    [...known].flatMap(([name, { answer }]) =>
      name.startsWith(prefix) && answer ? [answer as Answer] : [],
    );
  const main = of<ReachShape>("main");
  const others = useSteady(all<ReachShape>("reach:"));
  const links = useSteady(all<LinkShape>("link:"));
  const left = of<OriginShapes>("origin");
  const ofArea = of<AssuredReach>("assured");
  // What is of another area or place says nothing of the chosen one.
  const assured = ofArea?.area === feature ? ofArea : null;
  const usual = useSteady(usualRings.flatMap((ring) => of<UsualRingShape>(`usual:${ring}`) ?? []));
  const toPlace = of<Measured>("measure");
  const measured = toPlace && isSamePlace(toPlace.point, position) ? toPlace : null;
  const aroundPlace = of<AroundShape>("around");
  const around = aroundPlace && isSamePlace(aroundPlace.center, position) ? aroundPlace : null;
  const isComplete = wanted.every(({ name }) => known.has(name));
  const error = firstError(isWanted, known);
  return useMemo(
    () => ({
      setting,
      main,
      others,
      links,
      left,
      assured,
      usual,
      measured,
      around,
      isComplete,
      error,
    }),
    [setting, main, others, links, left, assured, usual, measured, around, isComplete, error],
  );
}

function isSamePlace(one: Position, other: Position | undefined): boolean {
  return one[0] === other?.[0] && one[1] === other?.[1];
}

function firstError(
  wanted: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Known>,
): Reaches["error"] {
  for (const [name, key] of wanted) {
    const found = known.get(name);
    if (found?.key !== key || found.outcome.ok) continue;
    if (found.outcome.error !== "superseded") return found.outcome.error;
  }
  return null;
}

/** Where a recipe starts: the same object for any radius, so that words need not follow each. */
function useSteadyOrigin(main: ReachRecipe | null, standoff: Kilometers): ReachOrigin | null {
  const { dossier } = useProduct();
  const from = main?.from;
  const standoffFrom = main?.standoffFrom;
  return useMemo(
    () =>
      from ? originOf(dossier, { from, ...(standoffFrom && { standoffFrom }) }, standoff) : null,
    [dossier, from, standoffFrom, standoff],
  );
}

/** Where the chosen place lies; undefined without one, until the places are there, or if none is it. */
function usePosition(place: View["place"]): Position | undefined {
  const geography = useGeography(place?.kind === "place");
  return useMemo(() => {
    if (place?.kind !== "place") return place?.position;
    if (typeof geography === "string") return undefined;
    return geography.places.find(({ id }) => id === place.id)?.position;
  }, [place, geography]);
}
