import { type ReactNode, useMemo, useState } from "react";
import { createFollowed } from "./followed.tsx";

/** Whether the next point chosen on the map is the place to measure to. */
export interface Pointing {
  readonly isPointing: boolean;
  readonly setPointing: (isPointing: boolean) => void;
}

const followed = createFollowed<Pointing>("Whether a point is asked for");

export function usePointing(): Pointing {
  return followed.useFollowed((pointing) => pointing);
}

/** Lets what stands below ask the map for a point. */
export function PointingProvider({ children }: { children: ReactNode }) {
  const [isPointing, setPointing] = useState(false);
  const pointing = useMemo(() => ({ isPointing, setPointing }), [isPointing]);
  return <followed.Provider value={pointing}>{children}</followed.Provider>;
}
