import { createContext, use, useEffect, useState } from "react";
import type { Dossier, FeatureRef } from "../dossier/model.ts";
import type { ReachClient } from "../reach/client.ts";
import { areasOf } from "../reach/origin.ts";
import type { ReachError } from "../reach/protocol.ts";
import type { ReachShape } from "../reach/shape.ts";

/** The dossier's reaches, as far as they are computed. */
export interface Reaches {
  readonly shapes: readonly ReachShape[];
  /** Whether each has been answered, by a shape or an error. */
  readonly isComplete: boolean;
  /** Why a shape is missing, where one is. */
  readonly error: ReachError | null;
}

const none: Reaches = { shapes: [], isComplete: false, error: null };

/** The reaches, for every part of the page that draws or words them. */
export const ReachesContext = createContext<Reaches>(none);

/** The computed shape of a reach; undefined until it is there. */
export function useReachShape(ref: FeatureRef): ReachShape | undefined {
  return use(ReachesContext).shapes.find(({ id }) => id === ref);
}

/** Has the dossier's reaches computed in the worker. */
export function useReaches(client: ReachClient, dossier: Dossier): Reaches {
  const [reaches, setReaches] = useState(none);
  useEffect(() => {
    let isLeft = false;
    Promise.all(
      dossier.manifest.reaches.map((recipe) => client.shape(recipe, areasOf(dossier, recipe))),
    ).then((outcomes) => {
      if (isLeft) return;
      const [error = null] = outcomes.flatMap((one) => (one.ok ? [] : [one.error]));
      const shapes = outcomes.flatMap((one) => (one.ok ? [one.shape] : []));
      setReaches({ shapes, isComplete: true, error });
    });
    return () => {
      isLeft = true;
    };
  }, [client, dossier]);
  return reaches;
}
