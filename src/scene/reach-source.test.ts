import { describe, expect, test } from "vitest";
import { box, polygon } from "../reach/fixtures/areas.ts";
import { edgeOf } from "./edge.ts";
import { everyReach } from "./fixtures/every-kind.ts";
import { type DrawnReaches, type DrawnShape, reachSource } from "./reach-source.ts";

const [first, second] = everyReach;
if (!first || !second) throw new Error("There are two reaches.");
const free: DrawnShape = { id: "reach:free", geometry: polygon(box(31, 50, 36, 52)) };
const none: DrawnReaches = { main: null, others: [], beside: [] };

function drawn(reaches: Partial<DrawnReaches>) {
  return reachSource({ ...none, ...reaches }).features.map(({ properties }) => properties);
}

describe("the source of reaches", () => {
  test("is empty before one is computed", () => {
    expect(reachSource(none).features).toEqual([]);
  });

  test("holds each reach as its area and as the line along its edge", () => {
    expect(reachSource({ ...none, main: first }).features).toEqual([
      {
        type: "Feature",
        geometry: first.geometry,
        properties: { ref: "reach:first", area: "main" },
      },
      {
        type: "Feature",
        geometry: edgeOf(first.geometry),
        properties: { ref: "reach:first", edge: "main" },
      },
    ]);
  });

  test("tells the main reach, what is laid beside it and what is drawn when chosen", () => {
    const ways = drawn({ main: first, others: [second] }).map((one) => one?.area ?? one?.edge);
    expect(ways).toEqual(["main", "main", "when-chosen", "when-chosen"]);
    expect(drawn({ main: first, others: [second], beside: ["reach:second"] })[2]).toEqual({
      ref: "reach:second",
      area: "beside",
    });
  });

  test("tells a reach whose range the reader set: it cannot be chosen", () => {
    expect(drawn({ main: free })[0]).toEqual({ ref: "reach:free", area: "free" });
  });

  test("draws no reach twice, and none of a range that was set before", () => {
    expect(drawn({ main: first, others: [first, free], beside: ["reach:first"] })).toHaveLength(2);
  });
});
