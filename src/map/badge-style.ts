import type { ExpressionSpecification, PositionAnchor } from "maplibre-gl";
import type { Palette, PaletteTheme } from "../scene/palette.ts";
import type { BadgeLayer } from "../scene/scene.ts";
import { badgeImage } from "./badge-image.ts";
import { labelFonts } from "./fonts.ts";

type Place = readonly [side: PositionAnchor, offset: [right: number, down: number]];

/** Farther and farther from the middle of a name: that of one line, then that of two. */
const ways = [1.2, 1.5, 2.2, 2.7];

/**
 * Where a badge may stand, the first place that is free: by the side of the badge that is nearest to
 * its anchor, and how far off that is, in heights of its digits (ems) to the right and down.
 */
const places = {
  /** Where no name is shown, in its place. */
  over: [["center", [0, 0]], ...ways.flatMap((way) => [over(way), under(way)])],
  under: [["center", [0, 0]], ...ways.flatMap((way) => [under(way), over(way)])],
  /** Beside the dot, on the side that its name leaves free. */
  beside: [
    ["bottom-right", [-0.75, -0.5]],
    ["bottom-left", [0.75, -0.5]],
    ["right", [-1.15, 0]],
    ["left", [1.15, 0]],
    ["top", [0, 1]],
    ["bottom", [0, -1]],
  ],
  on: [["center", [0, 0]]],
} as const satisfies Readonly<Record<string, readonly Place[]>>;

function over(way: number): Place {
  return ["bottom", [0, -way]];
}

function under(way: number): Place {
  return ["top", [0, way]];
}

function placesOf(placement: BadgeLayer["placement"]) {
  if (placement !== "over") return places[placement].flat();
  const { over, under } = places;
  return [
    "case",
    ["get", "under"],
    ["literal", under.flat()],
    ["literal", over.flat()],
  ] as unknown as ExpressionSpecification;
}

/** Writes a layer of badges in the words of MapLibre's style specification. */
export function badgeStyle(
  { role, font, size, placement }: BadgeLayer,
  palette: Palette,
  theme: PaletteTheme,
) {
  return {
    layout: {
      "text-field": ["to-string", ["get", "count"]] as ExpressionSpecification,
      "text-font": [labelFonts[font]],
      "text-size": size,
      "text-padding": 1,
      "text-justify": "center" as const,
      "text-variable-anchor-offset": placesOf(placement),
      "icon-image": [
        "case",
        [">=", ["get", "count"], 100],
        badgeImage("wide", theme),
        badgeImage("round", theme),
      ] as ExpressionSpecification,
      // The engine moves a disc along with its number only if it fits the disc to it.
      "icon-text-fit": "height" as const,
      "icon-text-fit-padding": [2, 0, 2, 0] as [number, number, number, number],
      "icon-padding": 1,
      "symbol-sort-key": ["-", ["get", "count"]] as ExpressionSpecification,
    },
    paint: { "text-color": palette[role] },
  };
}
