import type { FeatureCollection } from "geojson";
import { useEffect, useMemo, useRef, useState } from "react";
import { reachIdOf } from "../dossier/lookup.ts";
import type { DrawnShape } from "../scene/reach-source.ts";
import { useProduct } from "./product.ts";
import { useFoundClaims } from "./use-found-claims.ts";
import { useDrawnReaches } from "./use-reaches.ts";
import { useSteady } from "./use-steady.ts";

/** So long after the last new reach its badge follows, in milliseconds: the hand rests by then. */
const restMs = 500;

/** The same each time, so that an engine need not look for changes. */
const none: FeatureCollection = { type: "FeatureCollection", features: [] };

/**
 * The source of the badges, made anew when a count changes, and for the reaches when they have come
 * to rest: a slider that moves sends the engine none. Empty until what makes it is loaded.
 */
export function useBadges(isWanted: boolean): FeatureCollection {
  const { dossier, index } = useProduct();
  const found = useFoundClaims();
  const reaches = useRestingReaches();
  const [make, setMake] = useState<typeof import("../scene/badge-source.ts") | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    // The map is whole without badges: it goes on if they cannot be loaded.
    import("../scene/badge-source.ts").then((loaded) => {
      if (!isGone) setMake(loaded);
    }, reportError);
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  const made = useMemo(() => {
    if (!make) return none;
    const anchors = reaches.flatMap((shape) => make.reachAnchor(shape) ?? []);
    return make.badgeSource(dossier, index, found, anchors);
  }, [make, dossier, index, found, reaches]);
  // Other claims may be found and the counts be the same.
  const [last, setLast] = useState(made);
  if (last === made || JSON.stringify(last) === JSON.stringify(made)) return last;
  setLast(made);
  return made;
}

/** The drawn reaches of the dossier, once they have not changed for a while. */
function useRestingReaches(): readonly DrawnShape[] {
  const { index } = useProduct();
  const { setting, main, others } = useDrawnReaches();
  const laid = setting?.beside.map(({ id }) => `reach:${id}`) ?? [];
  const drawn = useSteady(
    [...(main ? [main] : []), ...others.filter(({ id }) => laid.includes(id))].filter(({ id }) =>
      index.reachById.has(reachIdOf(id)),
    ),
  );
  const [resting, setResting] = useState(drawn);
  // The first is the picture's, before any hand has moved.
  const isFirst = useRef(true);
  useEffect(() => {
    const timer = setTimeout(() => setResting(drawn), isFirst.current ? 0 : restMs);
    if (drawn.length > 0) isFirst.current = false;
    return () => clearTimeout(timer);
  }, [drawn]);
  return resting;
}
