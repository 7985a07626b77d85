import type { Position } from "geojson";
import { useCallback, useMemo, useRef, useState } from "react";
import type { StartTarget } from "../map/map-handle.ts";
import { isLinkRef } from "../reach/link-recipe.ts";
import type { UsualRing } from "../reach/protocol.ts";
import { frameOf } from "../scene/frame.ts";
import { markedRefs } from "../scene/marked.ts";
import { overlayDay } from "../scene/overlay-source.ts";
import { coveredByPopup, FeaturePopup } from "./FeaturePopup.tsx";
import { coveredByLegend, Legend } from "./Legend.tsx";
import { MapControls } from "./MapControls.tsx";
import { MapCredit } from "./MapCredit.tsx";
import styles from "./MapPanel.module.css";
import { MapStatus } from "./MapStatus.tsx";
import { useMapInTheWay, useReducedMotion, useRoomyMap, useTimelineStrip } from "./media.ts";
import { usePointing } from "./PointingProvider.tsx";
import { useProduct, useView } from "./product.ts";
import { RangeControl } from "./RangeControl.tsx";
import { ScaleBar } from "./ScaleBar.tsx";
import { StandoffStatus } from "./StandoffStatus.tsx";
import { TimelinePlace } from "./TimelinePlace.tsx";
import { UsualRingFacts } from "./UsualRingFacts.tsx";
import { useBasemap } from "./use-basemap.ts";
import { useHeightProperty } from "./use-height-property.ts";
import { type PlaceWish, useLiveMap } from "./use-live-map.ts";
import { useLegend, useScene } from "./use-scene.ts";
import { useStickingMap } from "./use-sticking-map.ts";

// The same each time, so that the control does not render anew with the map.
const standoffStatus = <StandoffStatus />;
const besideFacts = (ring: UsualRing) => <UsualRingFacts ring={ring} />;

/** The live map with what must always stand beside it: legend, scale, credit and stance. */
export function MapPanel({ onShowClaims }: { onShowClaims: () => void }) {
  const { dossier, index, store, t, canDraw } = useProduct();
  const panel = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const corner = useRef<HTMLDivElement>(null);
  useHeightProperty(panel, "--map-panel-height");
  useStickingMap(panel);
  useHeightProperty(corner, "--map-corner-height");
  const reducedMotion = useReducedMotion();
  const isRoomy = useRoomyMap();
  const hasStrip = useTimelineStrip();
  const [attempt, setAttempt] = useState(0);
  const feature = useView(({ view }) => view.feature);
  const claim = useView(({ view }) => view.claim);
  const basemap = useBasemap(canDraw, attempt);

  // The same from a day on which overlays change to the next, and so is what is marked.
  const day = useView(({ view }) => overlayDay(dossier.manifest.overlays, view.date));
  const marked = useMemo(
    () => markedRefs(index, { claim, feature }, day),
    [index, claim, feature, day],
  );
  const scene = useScene(typeof basemap === "string" ? null : basemap, marked);
  const drawn = scene?.sources.dossier;
  const targetOf = useCallback(
    (wish: PlaceWish): StartTarget => {
      if (wish.kind === "camera") return wish;
      const chosen =
        wish.kind === "frame-choice" && drawn ? frameOf(index, drawn, marked) : undefined;
      return {
        kind: "bounds",
        bounds: chosen ?? dossier.manifest.firstView.bounds,
        covered: !chosen
          ? { left: 0, bottom: 0 }
          : feature
            ? coveredByPopup(isRoomy)
            : coveredByLegend(isRoomy && marked.some(isLinkRef)),
      };
    },
    [drawn, marked, dossier, feature, index, isRoomy],
  );
  const { isPointing, setPointing } = usePointing();
  const onPoint = useCallback(
    (position: Position) => {
      const place = { kind: "point", position } as const;
      store.dispatch({ type: "place-chosen", place });
      setPointing(false);
    },
    [store, setPointing],
  );
  const live = useLiveMap(
    container,
    scene,
    targetOf,
    { isPointing, onPoint },
    { reducedMotion, isInTheWay: useMapInTheWay(), attempt },
  );
  const activity = canDraw && basemap !== "failed" ? live.activity : "none";
  const legend = useLegend(marked);

  const close = () => {
    store.dispatch({ type: "choice-cleared" });
    // The popup goes and would take the focus with it.
    if (!panel.current?.querySelector("canvas")?.matches(":focus")) panel.current?.focus();
  };

  const tryAgain = () => {
    // The address holds the view: it comes back with the page.
    if (live.lacksEngine) location.reload();
    setAttempt((count) => count + 1);
    // The button goes and would take the focus with it.
    panel.current?.focus();
  };

  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-label={t("map.region")}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !(isPointing || claim || feature)) return;
        // The page's own Escape would let another choice go as well.
        event.preventDefault();
        if (isPointing) setPointing(false);
        else if (claim) store.dispatch({ type: "claim-released" });
        else close();
      }}
    >
      <div className={styles.frame}>
        <div ref={container} className={styles.map} data-map={activity} />
        <MapStatus live={{ ...live, activity }} canDraw={canDraw} onTryAgain={tryAgain} />
        {activity !== "none" && <MapControls isDisabled={!live.isUp} />}
        {feature && activity !== "none" && (
          <FeaturePopup
            // A new feature is a new popup: what was opened or focused in the old one is gone.
            key={feature}
            feature={feature}
            onClose={close}
            onShowClaims={onShowClaims}
          />
        )}
        {isPointing && <span className={styles.crosshair} />}
        {activity !== "none" && <ScaleBar live={live.camera} />}
      </div>
      <div className={styles.foot}>
        <div ref={corner} className={styles.corner}>
          <RangeControl
            onShowClaims={onShowClaims}
            standoffStatus={standoffStatus}
            besideFacts={besideFacts}
          />
          {!hasStrip && <TimelinePlace isStrip={false} />}
          <Legend
            entries={legend}
            marked={marked}
            onChosen={activity === "none" ? onShowClaims : undefined}
          />
        </div>
        {hasStrip && <TimelinePlace isStrip />}
        <MapCredit />
      </div>
    </section>
  );
}
