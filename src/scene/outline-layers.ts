import { dashes } from "./dashes.ts";
import { measureLayers, reachMarks, reachOutlines, standOffLines } from "./reach-layers.ts";
import { roleIs, type SceneLayer } from "./scene.ts";

/**
 * Outlines, which lie above all areas. What is marked shows as a casing under them, so that they
 * keep the look the legend tells. Then links and points.
 */
export const outlineLayers: readonly SceneLayer[] = [
  {
    id: "marked-area",
    kind: "fill",
    source: "dossier",
    where: { property: "shape", isOneOf: ["area"] },
    role: "mark",
    opacity: 0.16,
    onlyMarked: true,
  },
  {
    id: "marked-dossier-outline",
    kind: "line",
    source: "dossier",
    role: "mark",
    width: [
      [3, 6],
      [8, 9],
    ],
    opacity: 0.5,
    onlyMarked: true,
  },
  reachMarks,
  {
    id: "oblast-outline",
    kind: "line",
    source: "dossier",
    where: roleIs("oblast"),
    role: "oblast",
    width: [
      [4, 0.8],
      [8, 1.6],
    ],
    opacity: 1,
  },
  {
    // Over the border, which goes on in the gaps: a broken one would look disputed.
    id: "reported-strike-outline",
    kind: "line",
    source: "overlays",
    where: roleIs("reported-strike"),
    role: "overlay",
    width: [
      [3, 1.2],
      [8, 2.6],
    ],
    dash: dashes.strike,
    opacity: 0.9,
  },
  ...standOffLines,
  {
    id: "launch-areas-outline",
    kind: "line",
    source: "dossier",
    where: roleIs("launch-area"),
    role: "launchArea",
    width: [
      [4, 1.2],
      [8, 2],
    ],
    dash: dashes.launchArea,
    opacity: 0.9,
  },
  {
    id: "subject-outline",
    kind: "line",
    source: "dossier",
    where: roleIs("subject"),
    role: "subject",
    width: [
      [4, 2],
      [8, 3.2],
    ],
    opacity: 1,
  },
  ...reachOutlines,
  {
    id: "links",
    kind: "line",
    source: "links",
    role: "link",
    width: [
      [1, 1.6],
      [6, 2.4],
    ],
    dash: dashes.link,
    opacity: 0.9,
    onlyMarked: true,
  },
  ...measureLayers,
  {
    id: "marked-point",
    kind: "point",
    source: "dossier",
    where: roleIs("capital"),
    role: "mark",
    ring: "labelHalo",
    radius: 10,
    onlyMarked: true,
  },
  {
    id: "capitals",
    kind: "point",
    source: "dossier",
    where: roleIs("capital"),
    role: "capital",
    ring: "labelHalo",
    radius: 5,
    pickable: true,
  },
];
