import { badgeLayers, namedFrom, subjectBadge } from "./badge-layers.ts";
import { roleIs, type SceneLayer } from "./scene.ts";

/** Names and badges, the more telling the later: where two collide, the later one stays. */
export const labelLayers: readonly SceneLayer[] = [
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
  ...badgeLayers,
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
  subjectBadge,
  dossierLabels("area-labels", ["oblast", "launch-area"], namedFrom.area),
  dossierLabels("occupied-labels", ["occupied"], namedFrom.occupied),
  dossierLabels("subject-labels", ["subject"], namedFrom.subject),
];

function dossierLabels(id: string, roles: readonly string[], minZoom: number): SceneLayer {
  return {
    id,
    kind: "label",
    source: "labels",
    where: roleIs(...roles),
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
