import type { SceneLayer } from "./scene.ts";

/*
 * The one order of drawing: land, rivers, borders (of oblasts under those of countries), occupied
 * hatch, launch areas, the subject, the reach, places, labels. Outlines lie above all areas, and what
 * is marked shows as a casing under them, so that they keep the look the legend tells. Water is the
 * background that land is drawn on.
 */
export const sceneLayers: readonly SceneLayer[] = [
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
    dash: [3, 2],
    opacity: 0.8,
  },
  {
    id: "occupied-area",
    kind: "hatch",
    source: "dossier",
    where: role("occupied"),
    pattern: "hatch-occupied",
    opacity: 0.55,
    pickable: true,
  },
  {
    id: "launch-areas",
    kind: "fill",
    source: "dossier",
    where: role("launch-area"),
    role: "launchArea",
    opacity: 0.16,
    pickable: true,
  },
  {
    id: "launch-areas-hatch",
    kind: "hatch",
    source: "dossier",
    where: role("launch-area"),
    pattern: "hatch-launch",
    opacity: 0.5,
  },
  {
    id: "subject-area",
    kind: "fill",
    source: "dossier",
    where: role("subject"),
    role: "subject",
    opacity: 0.09,
    pickable: true,
  },
  {
    id: "reach-area",
    kind: "fill",
    source: "reach",
    role: "reach",
    opacity: 0.08,
    pickable: true,
  },
  {
    id: "marked-area",
    kind: "fill",
    source: "dossier",
    where: { property: "shape", isOneOf: ["area"] },
    role: "mark",
    opacity: 0.16,
    onlyMarked: true,
  },
  ...(["dossier", "reach"] as const).map(
    (source): SceneLayer => ({
      id: `marked-${source}-outline`,
      kind: "line",
      source,
      role: "mark",
      width: [
        [3, 6],
        [8, 9],
      ],
      opacity: 0.5,
      onlyMarked: true,
    }),
  ),
  {
    id: "launch-areas-outline",
    kind: "line",
    source: "dossier",
    where: role("launch-area"),
    role: "launchArea",
    width: [
      [4, 1.2],
      [8, 2],
    ],
    dash: [4, 2],
    opacity: 0.9,
  },
  {
    id: "subject-outline",
    kind: "line",
    source: "dossier",
    where: role("subject"),
    role: "subject",
    width: [
      [4, 2],
      [8, 3.2],
    ],
    opacity: 1,
  },
  {
    id: "reach-outline",
    kind: "line",
    source: "reach",
    role: "reach",
    width: [
      [3, 1.8],
      [8, 3],
    ],
    dash: [3, 1.5],
    opacity: 1,
  },
  {
    id: "marked-point",
    kind: "point",
    source: "dossier",
    where: role("capital"),
    role: "mark",
    ring: "labelHalo",
    radius: 10,
    onlyMarked: true,
  },
  {
    id: "capitals",
    kind: "point",
    source: "dossier",
    where: role("capital"),
    role: "capital",
    ring: "labelHalo",
    radius: 5,
    pickable: true,
  },
  {
    id: "sea-labels",
    kind: "label",
    source: "labels",
    where: { property: "kind", isOneOf: ["sea"] },
    role: "labelSea",
    font: "italic",
    size: [
      [3, 11],
      [7, 17],
    ],
    letterSpacing: 0.14,
    placement: "over",
  },
  {
    id: "oblast-labels",
    kind: "label",
    source: "labels",
    where: { property: "kind", isOneOf: ["oblast"] },
    role: "labelOblast",
    font: "regular",
    size: [
      [5, 10],
      [8, 14],
    ],
    letterSpacing: 0.02,
    placement: "over",
    minZoom: 5.6,
  },
  {
    id: "country-labels",
    kind: "label",
    source: "labels",
    where: { property: "kind", isOneOf: ["country"] },
    role: "labelCountry",
    font: "regular",
    size: [
      [3, 11],
      [7, 18],
    ],
    letterSpacing: 0.16,
    uppercase: true,
    placement: "over",
  },
  {
    id: "place-labels-smaller",
    kind: "label",
    source: "places",
    where: { property: "rank", isOneOf: [3, 4] },
    role: "labelPlace",
    font: "regular",
    size: [
      [5, 11],
      [8, 14],
    ],
    letterSpacing: 0,
    placement: "beside",
    dot: "place",
    minZoom: 5.2,
  },
  {
    id: "place-labels",
    kind: "label",
    source: "places",
    where: { property: "rank", isOneOf: [1, 2] },
    role: "labelPlace",
    font: "regular",
    size: [
      [4, 12],
      [8, 16],
    ],
    letterSpacing: 0,
    placement: "beside",
    dot: "place",
  },
  dossierLabels("launch-area-labels", ["launch-area"], 4.7),
  dossierLabels("occupied-labels", ["occupied"], 3.6),
  dossierLabels("subject-labels", ["subject"], 2.5),
];

function role(name: string) {
  return { property: "role", isOneOf: [name] } as const;
}

function dossierLabels(id: string, roles: readonly string[], minZoom: number): SceneLayer {
  return {
    id,
    kind: "label",
    source: "labels",
    where: { property: "role", isOneOf: roles },
    role: "labelPlace",
    font: "semibold",
    size: [
      [4, 12],
      [8, 17],
    ],
    letterSpacing: 0.01,
    placement: "over",
    minZoom,
  };
}

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
