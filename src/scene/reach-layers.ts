import { dashes } from "./dashes.ts";
import type { DrawnAs } from "./reach-source.ts";
import type { EdgeLayer, LineLayer, PropertyIs, SceneLayer } from "./scene.ts";

/*
 * What is computed: where launchers stand, the reaches, and what is laid beside them. One property
 * of a feature, `area`, `edge`, `line` or `point`, says both its form and what it is.
 */

function is(form: "area" | "edge" | "line" | "point", ...what: readonly string[]): PropertyIs {
  return { property: form, isOneOf: what };
}

function reachIs(form: "area" | "edge", ...drawnAs: readonly DrawnAs[]): PropertyIs {
  return is(form, ...drawnAs);
}

/** Every reach that is drawn like the one of the picture: by when it is drawn. */
const likeMain = [
  { suffix: "", drawnAs: "main", when: {} },
  { suffix: "-free", drawnAs: "free", when: {} },
  { suffix: "-chosen", drawnAs: "when-chosen", when: { onlyMarked: true } },
] as const;

/** The areas, under all outlines. One whose range the reader set cannot be chosen: no claim gives it. */
export const reachAreas: readonly SceneLayer[] = [
  {
    id: "around-area",
    kind: "fill",
    source: "beside",
    where: is("area", "around"),
    role: "around",
    opacity: 0.07,
  },
  {
    id: "assured-area",
    kind: "hatch",
    source: "beside",
    where: is("area", "assured"),
    pattern: "dots-assured",
    opacity: 0.6,
  },
  {
    id: "reach-area-beside",
    kind: "fill",
    source: "reach",
    where: reachIs("area", "beside"),
    role: "beside",
    opacity: 0.06,
    pickable: true,
  },
  ...likeMain.map(
    ({ suffix, drawnAs, when }): SceneLayer => ({
      id: `reach-area${suffix}`,
      kind: "fill",
      source: "reach",
      where: reachIs("area", drawnAs),
      ...when,
      role: "reach",
      opacity: 0.08,
      ...(drawnAs === "free" ? {} : { pickable: true }),
    }),
  ),
];

/** The casing under the edges of marked reaches. */
export const reachMarks: SceneLayer = {
  id: "marked-reach-outline",
  kind: "line",
  source: "reach",
  where: reachIs("edge", "main", "beside", "when-chosen"),
  role: "mark",
  width: [
    [3, 6],
    [8, 9],
  ],
  opacity: 0.5,
  onlyMarked: true,
};

/** The border that launchers stand back from, and the line up to which they come. */
export const standOffLines: readonly SceneLayer[] = [
  {
    id: "standoff-border",
    kind: "line",
    source: "origin",
    where: is("edge", "border"),
    role: "launchArea",
    width: [
      [4, 3],
      [8, 6],
    ],
    opacity: 0.4,
  },
  {
    id: "standoff-line",
    kind: "line",
    source: "origin",
    where: is("edge", "standoff"),
    role: "launchArea",
    width: [
      [4, 2],
      [8, 3.2],
    ],
    opacity: 1,
  },
];

function thinLine(
  id: string,
  what: string,
  look: Pick<LineLayer, "role" | "dash">,
  width = 1.2,
): SceneLayer {
  return {
    id,
    kind: "line",
    source: "beside",
    where: is("edge", what),
    ...look,
    width: [
      [3, width],
      [8, width * 1.5],
    ],
    opacity: 1,
  };
}

/**
 * The edge of a possible reach is no crisp line: it is as uncertain as the place of launch. It is
 * dashed, and hachures fade from it into the reach.
 */
function uncertainEdge(
  id: string,
  when: Pick<LineLayer, "where" | "onlyMarked">,
  look: Pick<LineLayer, "role" | "dash" | "width"> & Pick<EdgeLayer, "pattern">,
  /** Pixels, from the line to where the hachures have faded. */
  depth: number,
): readonly SceneLayer[] {
  const { pattern, ...line } = look;
  return [
    {
      id: `${id}-hachures`,
      kind: "edge",
      source: "reach",
      ...when,
      pattern,
      side: "inside",
      width: [[0, depth]],
      opacity: 0.75,
    },
    { id, kind: "line", source: "reach", ...when, ...line, opacity: 1 },
  ];
}

/**
 * The edges, that of the picture's reach above the others. The usual rings are thinner and lie over it:
 * one of them runs along it.
 */
export const reachOutlines: readonly SceneLayer[] = [
  thinLine("around-outline", "around", { role: "around" }, 1.4),
  thinLine("assured-outline", "assured", { role: "assured" }, 1.6),
  ...uncertainEdge(
    "reach-outline-beside",
    { where: reachIs("edge", "beside") },
    {
      role: "beside",
      pattern: "edge-beside",
      dash: dashes.dots,
      width: [
        [3, 1.8],
        [8, 2.6],
      ],
    },
    12,
  ),
  ...likeMain.flatMap(({ suffix, drawnAs, when }) =>
    uncertainEdge(
      `reach-outline${suffix}`,
      { where: reachIs("edge", drawnAs), ...when },
      {
        role: "reach",
        pattern: "edge-reach",
        dash: dashes.reach,
        width: [
          [3, 1.8],
          [8, 3],
        ],
      },
      20,
    ),
  ),
  thinLine("usual-turf-buffer", "turf-buffer", { role: "usual", dash: dashes.long }),
  thinLine("usual-turf-circle", "turf-circle", { role: "usual", dash: dashes.short }),
  thinLine("usual-mercator-circle", "mercator-circle", { role: "usual", dash: dashes.dashDotDot }),
  {
    id: "usual-centers",
    kind: "point",
    source: "beside",
    where: is("point", "usual"),
    role: "usual",
    ring: "labelHalo",
    radius: 3,
  },
];

/** A measured distance: the shortest way, and its ends that the reader set. */
export const measureLayers: readonly SceneLayer[] = [
  {
    id: "measure-line",
    kind: "line",
    source: "beside",
    where: is("line", "measure"),
    role: "measure",
    width: [
      [3, 1.4],
      [8, 2.2],
    ],
    opacity: 0.9,
  },
  {
    id: "around-center",
    kind: "point",
    source: "beside",
    where: is("point", "around"),
    role: "around",
    ring: "labelHalo",
    radius: 3.5,
  },
  {
    id: "measure-point",
    kind: "point",
    source: "beside",
    where: is("point", "measure"),
    role: "labelHalo",
    ring: "measure",
    radius: 4,
  },
];
