import { expect, test } from "vitest";
import { box, polygon } from "../reach/fixtures/areas.ts";
import { everyKind } from "./fixtures/every-kind.ts";
import { overlaySource } from "./overlay-source.ts";

const core = polygon(box(35, 51, 38, 53));
const north = polygon(box(32, 52, 35, 54));
const land = polygon(box(22, 44, 40, 52));

test("overlays draw the shapes they tell of, each once, with reference and role", () => {
  const drawn = overlaySource(everyKind).features.map(({ geometry, properties }) => [
    properties?.ref,
    properties?.role,
    geometry,
  ]);
  const of = (ref: string) => drawn.filter(([each]) => each === ref);
  expect(of("allowed")).toEqual([["allowed", "permission", core]]);
  expect(of("used")).toHaveLength(2);
  expect(of("used")).toContainEqual(["used", "reported-use", core]);
  expect(of("used")).toContainEqual(["used", "reported-use", north]);
  expect(of("struck")).toEqual([["struck", "reported-strike", land]]);
});

test("overlays draw nothing of what was held", () => {
  const refs = overlaySource(everyKind).features.map(({ properties }) => properties?.ref);
  expect(refs).not.toContain("held-part");
});
