import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
} from "maplibre-gl";
import { type Palette, type PaletteTheme, palettes, type Role } from "../scene/palette.ts";
import type { ByZoom, LabelLayer, Scene, SceneLayer } from "../scene/scene.ts";
import { badgeStyle } from "./badge-style.ts";
import { labelFonts } from "./fonts.ts";
import { dotImage, edgeImage, patternImage } from "./images.ts";

/** The global state that holds the marked references; it survives a change of style. */
export const markedState = "marked";

/** Writes a scene in the words of MapLibre's style specification. Pure. */
export function styleOf(scene: Scene): StyleSpecification {
  const palette = palettes[scene.theme];
  return {
    version: 8,
    state: { [markedState]: { default: [] } },
    transition: { duration: 0, delay: 0 },
    sources: Object.fromEntries(
      Object.entries(scene.sources).map(([name, data]) => [name, { type: "geojson", data }]),
    ),
    layers: [
      { id: "water", type: "background", paint: { "background-color": palette.water } },
      ...scene.layers.map((layer) => styleLayer(layer, palette, scene)),
    ],
  };
}

/** The ids of the layers that can be pointed at, topmost first. */
export function pickableLayers(scene: Scene): readonly string[] {
  return scene.layers
    .filter(({ pickable }) => pickable)
    .map(({ id }) => id)
    .toReversed();
}

function styleLayer(layer: SceneLayer, palette: Palette, scene: Scene): LayerSpecification {
  const base = {
    id: layer.id,
    source: layer.source,
    ...(layer.minZoom === undefined ? {} : { minzoom: layer.minZoom }),
    ...filterOf(layer),
  };
  switch (layer.kind) {
    case "fill":
      return {
        ...base,
        type: "fill",
        paint: { "fill-color": palette[layer.role], "fill-opacity": layer.opacity },
      };
    case "hatch":
      return {
        ...base,
        type: "fill",
        paint: {
          "fill-pattern": patternImage(layer.pattern, scene.theme),
          "fill-opacity": layer.opacity,
        },
      };
    case "line":
      return {
        ...base,
        type: "line",
        layout: { "line-join": "round", "line-cap": layer.dash ? "butt" : "round" },
        paint: {
          "line-color": palette[layer.role],
          "line-width": byZoom(layer.width),
          "line-opacity": layer.opacity,
          ...(layer.dash ? { "line-dasharray": [...layer.dash] } : {}),
        },
      };
    case "edge":
      return {
        ...base,
        type: "line",
        layout: { "line-join": "miter", "line-cap": "butt" },
        paint: {
          "line-pattern": edgeImage(layer.pattern, scene.theme),
          "line-width": byZoom(layer.width),
          // To the left of the line's direction.
          "line-offset": byZoom(layer.width.map(([zoom, width]) => [zoom, -width / 2])),
          "line-opacity": layer.opacity,
        },
      };
    case "point":
      return {
        ...base,
        type: "circle",
        paint: {
          "circle-color": palette[layer.role],
          "circle-radius": layer.radius,
          "circle-stroke-color": palette[layer.ring],
          "circle-stroke-width": 1.5,
        },
      };
    case "label":
      return { ...base, type: "symbol", ...labelStyle(layer, palette, scene) };
    case "badge":
      return { ...base, type: "symbol", ...badgeStyle(layer, palette, scene.theme) };
  }
}

function labelStyle(layer: LabelLayer, palette: Palette, scene: Scene) {
  const beside = layer.placement === "beside";
  return {
    layout: {
      "text-field": ["get", `name_${scene.language}`] as ExpressionSpecification,
      "text-font": [labelFonts[layer.font]],
      "text-size": byZoom(layer.size),
      "text-letter-spacing": layer.letterSpacing,
      "text-transform": layer.uppercase ? ("uppercase" as const) : ("none" as const),
      "text-max-width": 8,
      "symbol-sort-key": ["coalesce", ["get", "rank"], 9] as ExpressionSpecification,
      ...(layer.dot ? { "icon-image": dotOf(layer.dot, scene.theme) } : {}),
      ...(beside
        ? {
            "text-variable-anchor": ["left", "right", "top", "bottom"] as const satisfies string[],
            "text-radial-offset": 0.6,
            "text-justify": "auto" as const,
          }
        : {}),
    },
    paint: {
      "text-color": palette[layer.role],
      "text-halo-color": palette.labelHalo,
      "text-halo-width": 1.4,
    },
  };
}

/** No image where the dossier draws a point of its own. */
function dotOf(role: Role, theme: PaletteTheme): ExpressionSpecification {
  return ["case", ["has", "hasPoint"], "", dotImage(role, theme)];
}

function byZoom(stops: ByZoom): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as ExpressionSpecification;
}

function filterOf({ where, onlyMarked }: SceneLayer): { filter?: FilterSpecification } {
  const conditions: ExpressionSpecification[] = [];
  if (where) {
    conditions.push(["in", ["get", where.property], ["literal", [...where.isOneOf]]]);
  }
  if (onlyMarked) {
    conditions.push(["in", ["get", "ref"], ["array", ["global-state", markedState]]]);
  }
  return conditions.length > 0 ? { filter: ["all", ...conditions] } : {};
}
