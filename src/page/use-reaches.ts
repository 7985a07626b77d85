import { createContext, use, useEffect, useState } from "react";
import type { Dossier, FeatureRef } from "../dossier/model.ts";
import type { ReachClient } from "../reach/client.ts";
import { areasOf } from "../reach/origin.ts";
import type { ReachShape } from "../reach/shape.ts";
import type { Loaded } from "./use-basemap.ts";

/** The computed reaches, for every part of the page that draws or words them. */
export const ReachesContext = createContext<Loaded<readonly ReachShape[]>>({ state: "loading" });

const none: readonly ReachShape[] = [];

/** The computed reaches; empty until they are there. The same array while nothing changes. */
export function useReachShapes(): readonly ReachShape[] {
  const reaches = use(ReachesContext);
  return reaches.state === "ready" ? reaches.value : none;
}

/** The computed shape of a reach; undefined until it is there. */
export function useReachShape(ref: FeatureRef): ReachShape | undefined {
  return useReachShapes().find(({ id }) => id === ref);
}

/** Has the dossier's reaches computed in the worker. */
export function useReaches(client: ReachClient, dossier: Dossier): Loaded<readonly ReachShape[]> {
  const [reaches, setReaches] = useState<Loaded<readonly ReachShape[]>>({ state: "loading" });
  useEffect(() => {
    let isLeft = false;
    Promise.all(
      dossier.manifest.reaches.map((recipe) => client.shape(recipe, areasOf(dossier, recipe))),
    ).then((outcomes) => {
      if (isLeft) return;
      const failed = outcomes.find((outcome) => !outcome.ok);
      setReaches(
        failed && !failed.ok
          ? { state: "failed", reason: failed.reason }
          : { state: "ready", value: outcomes.flatMap((one) => (one.ok ? [one.shape] : [])) },
      );
    });
    return () => {
      isLeft = true;
    };
  }, [client, dossier]);
  return reaches;
}
