import { describe, expect, test } from "vitest";
import type { FeatureId, Kilometers } from "../dossier/model.ts";
import type { Area } from "../reach/area-geometry.ts";
import { box, polygon } from "../reach/fixtures/areas.ts";
import { everyKind, standOff } from "./fixtures/every-kind.ts";
import { originSource } from "./origin-source.ts";

const whole = polygon(box(33, 50, 35, 52));

/** What is drawn where this is left of the one launch area, a box from 33 to 35 and 50 to 52. */
function leaving(geometry: Area | null, id = "base") {
  const areas = [{ id: id as FeatureId, geometry }];
  return originSource(everyKind, { ...standOff, shapes: { ...standOff.shapes, areas } }).features;
}

/** The lines up to which launchers come. */
function fronts(geometry: Area) {
  return leaving(geometry).flatMap((one) =>
    one.properties?.edge === "standoff" && one.geometry.type === "MultiLineString"
      ? one.geometry.coordinates
      : [],
  );
}

describe("where launchers can stand", () => {
  const everywhere = [
    { type: "Feature", geometry: whole, properties: { ref: "base", area: "origin" } },
  ];

  test("is each launch area as a whole, with nothing marked, where they stand back by nothing", () => {
    const atBorder = { ...standOff.shapes, km: 0 as Kilometers };
    expect(originSource(everyKind, null).features).toEqual(everywhere);
    expect(originSource(everyKind, { ...standOff, shapes: atBorder }).features).toEqual(everywhere);
  });

  test("is what a stand-off leaves, with the line up to which they come and the border", () => {
    expect(originSource(everyKind, standOff).features).toEqual([
      {
        type: "Feature",
        geometry: polygon(box(33, 50, 35, 51)),
        properties: { ref: "base", area: "origin" },
      },
      {
        type: "Feature",
        geometry: {
          type: "MultiLineString",
          coordinates: [
            [
              [35, 51],
              [33, 51],
            ],
          ],
        },
        properties: { edge: "standoff" },
      },
      { type: "Feature", geometry: standOff.border, properties: { edge: "border" } },
    ]);
  });

  test("is nowhere in an area of which nothing is left", () => {
    expect(leaving(null).map(({ properties }) => properties)).toEqual([{ edge: "border" }]);
  });

  test("is all of an area that is no origin", () => {
    expect(leaving(null, "elsewhere")[0]?.geometry).toEqual(whole);
  });
});

describe("the line up to which launchers come", () => {
  test("leaves out the old outline, even where it is rounded or has more corners", () => {
    const rounded = polygon([
      [33.00002, 50],
      [34.123456, 50.00001],
      [35, 50],
      [35, 51.3],
      [34, 51],
      [33, 51.3],
      [33, 50.7],
      [33.00002, 50],
    ]);
    expect(fronts(rounded)).toEqual([
      [
        [35, 51.3],
        [34, 51],
        [33, 51.3],
      ],
    ]);
  });

  test("is several where they stand back on several sides", () => {
    expect(fronts(polygon(box(33.5, 50, 34.5, 52)))).toHaveLength(2);
  });

  test("is the whole ring where they stand back on every side", () => {
    const ring = box(33.5, 50.5, 34.5, 51.5);
    expect(fronts(polygon(ring))).toEqual([ring]);
  });

  test("is none where nothing was taken", () => {
    expect(fronts(whole)).toEqual([]);
  });
});
