import { createContext, type ReactNode, use, useMemo, useState } from "react";

/** Whether the next point chosen on the map is the place to measure to. */
export interface Pointing {
  readonly isPointing: boolean;
  readonly setPointing: (isPointing: boolean) => void;
}

const PointingContext = createContext<Pointing>({ isPointing: false, setPointing: () => {} });

export function usePointing(): Pointing {
  return use(PointingContext);
}

/** Lets what stands below ask the map for a point. */
export function PointingProvider({ children }: { children: ReactNode }) {
  const [isPointing, setPointing] = useState(false);
  const pointing = useMemo(() => ({ isPointing, setPointing }), [isPointing]);
  return <PointingContext value={pointing}>{children}</PointingContext>;
}
