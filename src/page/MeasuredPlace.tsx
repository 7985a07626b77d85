import { use } from "react";
import { PlaceChooser } from "./PlaceChooser.tsx";
import { usePointing } from "./PointingProvider.tsx";
import { ReachesContext } from "./use-reaches.ts";

/** The distance to a place that the reader chooses. */
export function MeasuredPlace() {
  const { measured } = use(ReachesContext);
  const { isPointing, setPointing } = usePointing();
  return <PlaceChooser measured={measured} isPointing={isPointing} onPointing={setPointing} />;
}
