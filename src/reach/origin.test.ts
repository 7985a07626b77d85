import { describe, expect, test } from "vitest";
import { box, polygon } from "./fixtures/areas.ts";
import { dossier, recipe } from "./fixtures/dossier.ts";
import { areasOf } from "./origin.ts";

const west = polygon(box(30, 50, 31, 51));
const east = polygon(box(33, 50, 34, 51));

describe("areasOf", () => {
  test("takes all polygons of a layer and leaves points out", () => {
    expect(areasOf(dossier(), recipe("r", 300, "launch"))).toEqual([west, east]);
  });

  test("takes features by their ids, in the recipe's order", () => {
    expect(areasOf(dossier(), recipe("r", 300, "east", "west"))).toEqual([east, west]);
  });

  test("names an origin that does not exist", () => {
    expect(() => areasOf(dossier(), recipe("r", 300, "nowhere"))).toThrow(
      "a reach starts from no nowhere",
    );
  });
});
