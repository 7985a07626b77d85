import { reachAreas } from "./reach-layers.ts";
import { roleIs, type SceneLayer } from "./scene.ts";

/**
 * The areas of the dossier, the larger under the smaller so that these can be pointed at: the
 * country, occupied land, oblasts, launch areas, the subject; what was reported of them; what is
 * computed, the reach on top.
 */
export const areaLayers: readonly SceneLayer[] = [
  {
    // Only to be pointed at: the basemap draws its borders and its name.
    id: "country-area",
    kind: "fill",
    source: "dossier",
    where: roleIs("country"),
    role: "land",
    opacity: 0,
    pickable: true,
  },
  {
    id: "occupied-area",
    kind: "hatch",
    source: "dossier",
    where: roleIs("occupied"),
    pattern: "hatch-occupied",
    opacity: 0.55,
    pickable: true,
  },
  {
    id: "oblast-area",
    kind: "fill",
    source: "dossier",
    where: roleIs("oblast"),
    role: "oblast",
    opacity: 0.05,
    pickable: true,
  },
  {
    // Only to be pointed at, as a whole: what a stand-off leaves of it is filled.
    id: "launch-areas-ground",
    kind: "fill",
    source: "dossier",
    where: roleIs("launch-area"),
    role: "launchArea",
    opacity: 0,
    pickable: true,
  },
  {
    id: "launch-areas",
    kind: "fill",
    source: "origin",
    where: { property: "area", isOneOf: ["origin"] },
    role: "launchArea",
    opacity: 0.16,
  },
  {
    id: "launch-areas-hatch",
    kind: "hatch",
    source: "origin",
    where: { property: "area", isOneOf: ["origin"] },
    pattern: "hatch-launch",
    opacity: 0.5,
  },
  {
    id: "subject-area",
    kind: "fill",
    source: "dossier",
    where: roleIs("subject"),
    role: "subject",
    opacity: 0.09,
    pickable: true,
  },
  {
    id: "permission",
    kind: "hatch",
    source: "overlays",
    where: roleIs("permission"),
    pattern: "hatch-permission",
    opacity: 0.45,
  },
  {
    id: "reported-use",
    kind: "hatch",
    source: "overlays",
    where: roleIs("reported-use"),
    pattern: "dots-use",
    opacity: 0.7,
  },
  ...reachAreas,
];
