import { describe, expect, test } from "vitest";
import { outlineOf } from "../outline.ts";
import { checkShapes } from "./shapes.ts";

function feature(id: string, country: string, coordinates: readonly number[]) {
  const geometry = { type: "Point", coordinates };
  return { type: "Feature", id, properties: { country }, geometry };
}

type Point = ReturnType<typeof feature>;

/** The ids of the points that look exchanged, on a first view of 30 to 40 E, 45 to 58 N. */
function swapped(role: string, ...features: readonly Point[]): readonly string[] {
  return swappedIn([30, 45, 40, 58], role, ...features);
}

function swappedIn(
  bounds: readonly number[],
  role: string,
  ...features: readonly Point[]
): readonly string[] {
  const contents = new Map<string, unknown>([
    ["dossier.json", { firstView: { bounds }, layers: [{ id: "places", role }] }],
    ["layers/places.geojson", { features }],
  ]);
  return checkShapes(outlineOf(contents, [...contents.keys()]))
    .filter(({ code }) => code === "axes-swapped")
    .map(({ path }) => features[Number(/\d+/.exec(path)?.[0])]?.id ?? path);
}

const tehran = feature("tehran", "IR", [51.4, 35.7]);
const kursk = feature("kursk", "RU", [36.2, 51.7]);

describe("latitude seems to stand before longitude", () => {
  test("where the shape would lie in the first view the other way round", () => {
    expect(swapped("subject", feature("kursk", "RU", [51.7, 36.2]))).toEqual(["kursk"]);
  });
  test("where every latitude is beyond 90", () => {
    expect(swapped("capital", feature("pyongyang", "KP", [39.02, 125.75]))).toEqual(["pyongyang"]);
  });
  test("in a capital only if another feature of its country lies in the view", () => {
    const moscow = feature("moscow", "RU", [55.76, 37.62]);
    expect(swapped("capital", moscow, tehran)).toEqual([]);
    expect(swapped("capital", moscow, tehran, kursk)).toEqual(["moscow"]);
  });
  test("but not in a shape that lies in the view both ways", () => {
    expect(swappedIn([30, 30, 60, 60], "subject", tehran, kursk)).toEqual([]);
  });
  test("but not in a shape that lies in the view, or in the view neither way", () => {
    expect(swapped("subject", kursk, feature("washington", "US", [-77.04, 38.9]))).toEqual([]);
  });
});
