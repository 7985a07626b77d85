import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FeatureRef } from "../dossier/model.ts";
import { type Candidate, hitRadius, pickBest } from "./picking.ts";

function candidate(
  ref: string,
  rank: number,
  how: "point" | "area" | "ground",
  isExact: boolean,
): Candidate {
  const isPoint = how === "point";
  return { ref: ref as FeatureRef, rank, isPoint, isGround: how === "ground", isExact };
}

const exactArea = candidate("area", 0, "area", true);
const nearArea = candidate("near-area", 0, "area", false);
const nearPoint = candidate("near-point", 5, "point", false);
const exactPoint = candidate("point", 6, "point", true);

describe("what the reader means is", () => {
  test.each([
    ["a point near the pointer before the area under it", [exactArea, nearPoint], "near-point"],
    ["the point under the pointer before one near it", [nearPoint, exactPoint], "point"],
    [
      "the area under the pointer before one near it, even above",
      [nearArea, candidate("a", 3, "area", true)],
      "a",
    ],
    [
      "the topmost among equals",
      [candidate("below", 2, "area", true), candidate("above", 1, "area", true)],
      "above",
    ],
    [
      "the shape under the pointer before the reach that lies over it",
      [candidate("reach:atacms-300", 0, "area", true), candidate("kursk-oblast", 1, "area", true)],
      "kursk-oblast",
    ],
    [
      "the reach under the pointer before a shape near it",
      [candidate("reach:atacms-300", 0, "area", true), nearArea],
      "reach:atacms-300",
    ],
    [
      "the reach that lies over a country before the country",
      [candidate("reach:atacms-300", 0, "area", true), candidate("ukraine", 9, "ground", true)],
      "reach:atacms-300",
    ],
    [
      "the country under the pointer before a shape near it",
      [nearArea, candidate("ukraine", 9, "ground", true)],
      "ukraine",
    ],
    ["what is near, where nothing is under the pointer", [nearArea], "near-area"],
  ])("%s", (_what, candidates, ref) => {
    expect(pickBest(candidates)).toBe(ref);
    expect(pickBest(candidates.toReversed())).toBe(ref);
  });

  test("nothing where there is nothing", () => {
    expect(pickBest([])).toBeNull();
  });
});

test("whatever lies there, one of them is picked, and none that is more meant is passed over", () => {
  const anyCandidate = fc
    .record({
      id: fc.constantFrom("a", "b", "c", "d"),
      rank: fc.integer({ min: 0, max: 50 }),
      isPoint: fc.boolean(),
      isGround: fc.boolean(),
      isExact: fc.boolean(),
    })
    .map(({ id, ...others }): Candidate => ({ ref: id as FeatureRef, ...others }));
  fc.assert(
    fc.property(fc.array(anyCandidate, { minLength: 1, maxLength: 12 }), (candidates) => {
      const ref = pickBest(candidates);
      const picked = candidates.filter((one) => one.ref === ref);
      expect(picked).not.toEqual([]);
      const isMeantMore = (one: Candidate, other: Candidate) => {
        if (one.isPoint !== other.isPoint) return one.isPoint;
        if (one.isExact !== other.isExact) return one.isExact;
        if (one.isGround !== other.isGround) return !one.isGround;
        return one.rank < other.rank;
      };
      expect(candidates.some((other) => picked.every((one) => isMeantMore(other, one)))).toBe(
        false,
      );
    }),
  );
});

test("the hit area is 24 px wide at least (WCAG 2.2, 2.5.8)", () => {
  expect(2 * hitRadius).toBeGreaterThanOrEqual(24);
});
