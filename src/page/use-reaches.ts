import { createContext, use, useEffect, useMemo, useRef, useState } from "react";
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
  /** Whether each reach and link that is wanted now has been answered, by a shape or an error. */
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
 * Has the worker compute what is wanted: of the links and the reaches what is chosen, and the
 * reaches of the first picture. Each is asked once, and what was answered is kept.
 */
export function useReaches(client: ReachClient): Reaches {
  const { dossier, index } = useProduct();
  const claimId = useView(({ view }) => view.claim);
  const feature = useView(({ view }) => view.feature);
  const [reaches, setReaches] = useState<Answers<ReachShape>>(new Map());
  const [links, setLinks] = useState<Answers<LinkShape>>(new Map());
  const asked = useRef(new Set<MarkedRef>());
  const wanted = useMemo(
    () => wantedReaches(dossier, markedRefs(index, { claim: claimId, feature })),
    [dossier, index, claimId, feature],
  );
  const link = useMemo(() => {
    const claim = claimId ? index.claimById.get(claimId) : undefined;
    return claim && linkOf(dossier, claim);
  }, [dossier, index, claimId]);

  useEffect(() => {
    const begins = (ref: MarkedRef) => {
      const isNew = !asked.current.has(ref);
      asked.current.add(ref);
      return isNew;
    };
    if (link && begins(linkRef(link.claim))) {
      client.link(link).then((outcome) => {
        setLinks((before) => new Map(before).set(linkRef(link.claim), outcome));
      });
    }
    for (const recipe of wanted) {
      const ref = `reach:${recipe.id}` as const;
      if (!begins(ref)) continue;
      client.shape(recipe, areasOf(dossier, recipe)).then((outcome) => {
        setReaches((before) => new Map(before).set(ref, outcome));
      });
    }
  }, [client, dossier, wanted, link]);

  const shapes = useMemo(() => shapesOf(reaches), [reaches]);
  const lines = useMemo(() => shapesOf(links), [links]);
  return useMemo(() => {
    const answers: readonly (Outcome<unknown> | undefined)[] = [
      ...(link ? [links.get(linkRef(link.claim))] : []),
      ...wanted.map(({ id }) => reaches.get(`reach:${id}`)),
    ];
    const [error = null] = answers.flatMap((one) => (one && !one.ok ? [one.error] : []));
    const isComplete = answers.every((one) => one !== undefined);
    return { shapes, links: lines, isComplete, error };
  }, [reaches, links, shapes, lines, wanted, link]);
}

function shapesOf<Shape>(answers: Answers<Shape>): readonly Shape[] {
  return [...answers.values()].flatMap((one) => (one.ok ? [one.shape] : []));
}
