import { lazy } from "react";
import { hasTimeline } from "../report/event-days.ts";
import { LoadedPart } from "./LoadedPart.tsx";
import { useProduct } from "./product.ts";
import styles from "./TimelinePlace.module.css";

// Not needed before the map is there.
const Timeline = lazy(async () => ({ default: (await import("./Timeline.tsx")).Timeline }));

/**
 * Where the timeline stands, as high as it will be, so that nothing moves when it comes. Nothing
 * where the dossier has no events.
 */
export function TimelinePlace({
  isStrip,
}: {
  /** Whether it stands along the foot of a roomy map, else it waits behind its title. */
  isStrip: boolean;
}) {
  const { dossier } = useProduct();
  if (!hasTimeline(dossier.claims)) return null;
  return (
    <div className={isStrip ? styles.strip : styles.line}>
      <LoadedPart>
        <Timeline isStrip={isStrip} />
      </LoadedPart>
    </div>
  );
}
