import { PlaceChooser } from "./PlaceChooser.tsx";
import { usePointing } from "./PointingProvider.tsx";
import { useDrawnReaches } from "./use-reaches.ts";

/** The distance to a place that the reader chooses. */
export function MeasuredPlace() {
  const { measured } = useDrawnReaches();
  const { isPointing, setPointing } = usePointing();
  return <PlaceChooser measured={measured} isPointing={isPointing} onPointing={setPointing} />;
}
