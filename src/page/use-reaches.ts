import { createContext, use, useEffect, useMemo, useRef, useState } from "react";
import type { Dossier } from "../dossier/dossier.ts";
import type { FeatureRef } from "../dossier/model.ts";
import type { ReachClient } from "../reach/client.ts";
import type { LinkShape } from "../reach/link.ts";
import { linkOf, linkRef } from "../reach/link-recipe.ts";
import { areasOf } from "../reach/origin.ts";
import type { Outcome, ReachError } from "../reach/protocol.ts";
import type { ReachShape } from "../reach/shape.ts";
import { type MarkedRef, markedRefs } from "../scene/marked.ts";
import { wantedReaches } from "../scene/wanted.ts";
import { useProduct, useView } from "./product.ts";

/** What the worker has computed of the dossier: what is wanted now, and what was before. */
export interface Reaches {
  readonly shapes: readonly ReachShape[];
  readonly links: readonly LinkShape[];
  /** Whether each reach that is wanted now has been answered, by a shape or an error. */
  readonly isComplete: boolean;
  /** Why a shape that is wanted now is missing, where one is. */
  readonly error: ReachError | null;
}

/** The reaches, for every part of the page that draws or words them. */
export const ReachesContext = createContext<Reaches>({
  shapes: [],
  links: [],
  isComplete: false,
  error: null,
});

/** The computed shape of a reach; undefined until it is there. */
export function useReachShape(ref: FeatureRef): ReachShape | undefined {
  return use(ReachesContext).shapes.find(({ id }) => id === ref);
}

type Answers<Shape> = ReadonlyMap<MarkedRef, Outcome<Shape>>;

/**
 * Has the worker compute what is wanted: at first the reaches of the first picture, of the others
 * and of the links what is chosen. Each is asked once, and what was answered is kept.
 */
export function useReaches(client: ReachClient, dossier: Dossier): Reaches {
  const { index } = useProduct();
  const claimId = useView(({ view }) => view.claim);
  const feature = useView(({ view }) => view.feature);
  const [reaches, setReaches] = useState<Answers<ReachShape>>(new Map());
  const [links, setLinks] = useState<Answers<LinkShape>>(new Map());
  const asked = useRef(new Set<MarkedRef>());
  const wanted = useMemo(
    () => wantedReaches(dossier, markedRefs(index, { claim: claimId, feature })),
    [dossier, index, claimId, feature],
  );
  const claim = claimId ? index.claimById.get(claimId) : undefined;

  useEffect(() => {
    const begins = (ref: MarkedRef) => {
      const isNew = !asked.current.has(ref);
      asked.current.add(ref);
      return isNew;
    };
    for (const recipe of wanted) {
      const ref = `reach:${recipe.id}` as const;
      if (!begins(ref)) continue;
      client.shape(recipe, areasOf(dossier, recipe)).then((outcome) => {
        setReaches((before) => new Map(before).set(ref, outcome));
      });
    }
    const link = claim && linkOf(dossier, claim);
    if (link && begins(linkRef(link.claim))) {
      client.link(link).then((outcome) => {
        setLinks((before) => new Map(before).set(linkRef(link.claim), outcome));
      });
    }
  }, [client, dossier, wanted, claim]);

  const shapes = useMemo(() => shapesOf(reaches), [reaches]);
  const lines = useMemo(() => shapesOf(links), [links]);
  return useMemo(() => {
    const answers = wanted.map(({ id }) => reaches.get(`reach:${id}`));
    const [error = null] = answers.flatMap((one) => (one && !one.ok ? [one.error] : []));
    const isComplete = answers.every((one) => one !== undefined);
    return { shapes, links: lines, isComplete, error };
  }, [reaches, shapes, lines, wanted]);
}

function shapesOf<Shape>(answers: Answers<Shape>): readonly Shape[] {
  return [...answers.values()].flatMap((one) => (one.ok ? [one.shape] : []));
}
