import { dashes } from "./dashes.ts";
import type { SceneLayer } from "./scene.ts";

/** What lies under the dossier: land, lakes, rivers, borders of oblasts under those of countries. */
export const basemapLayers: readonly SceneLayer[] = [
  { id: "world-land", kind: "fill", source: "world", role: "land", opacity: 1 },
  { id: "land", kind: "fill", source: "countries", role: "land", opacity: 1 },
  { id: "lakes", kind: "fill", source: "lakes", role: "water", opacity: 1 },
  river("rivers-large", [1], 0, 1.6),
  river("rivers-medium", [2], 4.5, 1.1),
  river("rivers-small", [3], 5.5, 0.8),
  {
    id: "oblast-borders",
    kind: "line",
    source: "oblast-borders",
    role: "oblastBorder",
    width: [
      [4, 0.5],
      [8, 1.2],
    ],
    opacity: 1,
    minZoom: 3.5,
  },
  {
    id: "world-country-borders",
    kind: "line",
    source: "world-borders",
    role: "countryBorder",
    width: [
      [1, 0.5],
      [8, 1.4],
    ],
    opacity: 0.7,
  },
  {
    id: "country-borders",
    kind: "line",
    source: "country-borders",
    where: { property: "kind", isOneOf: ["international"] },
    role: "countryBorder",
    width: [
      [3, 0.8],
      [8, 1.8],
    ],
    opacity: 0.9,
  },
  {
    id: "disputed-borders",
    kind: "line",
    source: "country-borders",
    where: { property: "kind", isOneOf: ["disputed"] },
    role: "countryBorder",
    width: [
      [3, 0.8],
      [8, 1.6],
    ],
    dash: dashes.disputed,
    opacity: 0.8,
  },
];

function river(id: string, ranks: readonly number[], minZoom: number, width: number): SceneLayer {
  return {
    id,
    kind: "line",
    source: "rivers",
    where: { property: "rank", isOneOf: ranks },
    role: "river",
    width: [
      [3, width / 2],
      [8, width * 1.6],
    ],
    opacity: 1,
    minZoom,
  };
}
