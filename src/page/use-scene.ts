import { useMemo } from "react";
import type { Day } from "../dossier/model.ts";
import { borderOf } from "../reach/origin.ts";
import { besideSource } from "../scene/beside-source.ts";
import { type LegendEntry, type LegendExtra, legendOf } from "../scene/legend.ts";
import type { MarkedRef } from "../scene/marked.ts";
import { originSource } from "../scene/origin-source.ts";
import { drawnOverlays, overlayDay, overlaySource } from "../scene/overlay-source.ts";
import { reachSource } from "../scene/reach-source.ts";
import type { Scene } from "../scene/scene.ts";
import { drawnName } from "./every-language.ts";
import { useProduct, useView } from "./product.ts";
import { usePaletteTheme } from "./theme.ts";
import { useBadges } from "./use-badges.ts";
import type { Drawable } from "./use-basemap.ts";
import { useDrawnReaches } from "./use-reaches.ts";

/**
 * The scene of what the reader has chosen and set; null without what to draw it with. Each source is made anew
 * only when what it shows changes, so that a slider that moves sends the engine one of them.
 */
export function useScene(drawable: Drawable | null, marked: readonly MarkedRef[]): Scene | null {
  const { dossier, language } = useProduct();
  const theme = usePaletteTheme();
  const { setting, main, others, links, left, assured, usual, around, measured } =
    useDrawnReaches();
  const standing = useMemo(
    () => drawable?.scenes.standingSources(dossier, drawable.basemap),
    [dossier, drawable],
  );
  const day = useDrawnDay();
  const overlays = useMemo(() => overlaySource(dossier, day), [dossier, day]);
  const laid = setting?.beside;
  const reach = useMemo(() => {
    const beside = laid?.map(({ id }) => `reach:${id}` as const) ?? [];
    return reachSource({ main, others, beside });
  }, [main, others, laid]);
  const beside = useMemo(
    () => besideSource({ assured, usual, around, measured }),
    [assured, usual, around, measured],
  );
  const border = setting && borderOf(dossier, setting.main);
  const origin = useMemo(
    () => originSource(dossier, left && border ? { shapes: left, border } : null),
    [dossier, left, border],
  );
  const lines = useMemo(() => drawable?.scenes.linkSource(links), [drawable, links]);
  const badges = useBadges(drawable !== null);
  const sources = useMemo(
    () =>
      standing && lines && { ...standing, overlays, reach, beside, origin, links: lines, badges },
    [standing, overlays, reach, beside, origin, lines, badges],
  );
  return useMemo(
    () => (sources && drawable?.scenes.buildScene(sources, { language, theme, marked })) ?? null,
    [drawable, sources, language, theme, marked],
  );
}

/** What the legend lists: what is drawn now. */
export function useLegend(marked: readonly MarkedRef[]): readonly LegendEntry[] {
  const { dossier } = useProduct();
  const day = useDrawnDay();
  const { setting, left, assured, usual, around, measured } = useDrawnReaches();
  const isBack = left !== null && left.km > 0;
  const hasAssured = assured !== null && assured.geometry !== null;
  const hasAround = around !== null;
  const hasMeasured = measured !== null;
  const rings = usual.map(({ ring }) => ring).join(" ");
  return useMemo(() => {
    const extras: LegendExtra[] = [
      ...(hasAssured ? [extra("assured")] : []),
      ...rings
        .split(" ")
        .filter((ring) => ring !== "")
        .map((ring) => extra(ring as LegendExtra["kind"])),
      ...(hasAround ? [extra("around")] : []),
      ...(hasMeasured ? [extra("measure")] : []),
      ...(isBack ? [extra("standoff")] : []),
    ];
    return legendOf(dossier, {
      marked,
      main: setting?.main ?? null,
      beside: setting?.beside ?? [],
      extras,
      day,
    });
  }, [dossier, day, marked, setting, hasAssured, rings, hasAround, hasMeasured, isBack]);
}

/** The day as of which the drawn overlays stand: the same from one on which they change to the next. */
function useDrawnDay(): Day | null {
  const { dossier } = useProduct();
  const overlays = useMemo(() => drawnOverlays(dossier), [dossier]);
  return useView(({ view }) => overlayDay(overlays, view.date));
}

function extra(kind: LegendExtra["kind"]): LegendExtra {
  return { kind, name: drawnName(kind) };
}
