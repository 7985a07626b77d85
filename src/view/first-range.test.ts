import { describe, expect, test } from "vitest";
import type { ReachRecipe } from "../dossier/manifest.ts";
import type { Kilometers, ReachId } from "../dossier/model.ts";
import { chosenRange, firstRecipe, isRangeChanged, shownRange } from "./first-range.ts";
import { firstView } from "./view.ts";

const km = (value: number) => value as Kilometers;

function recipe(id: string, radius: number, onlyWhenChosen?: true): ReachRecipe {
  return {
    id: id as ReachId,
    name: { en: id, uk: id },
    from: [],
    km: km(radius),
    claims: [],
    ...(onlyWhenChosen && { onlyWhenChosen }),
  };
}

const dossier = { reaches: [recipe("older", 165, true), recipe("newer", 300)] };
const empty = { reaches: [] };

describe("the first picture", () => {
  test("shows the first recipe that is not drawn only when chosen", () => {
    expect(firstRecipe(dossier)?.id).toBe("newer");
    expect(firstRecipe(empty)).toBeUndefined();
  });

  test("gives the range where none is chosen", () => {
    expect(shownRange(firstView, dossier)).toBe(300);
    expect(shownRange({ range: km(165) }, dossier)).toBe(165);
    expect(shownRange(firstView, empty)).toBeNull();
  });

  test("needs no name in the view", () => {
    expect(chosenRange(km(300), dossier)).toBeNull();
    expect(chosenRange(km(165), dossier)).toBe(165);
  });
});

test.each([
  [{}, false],
  [{ range: km(300) }, false],
  [{ range: km(301) }, true],
  [{ standoff: km(1) }, true],
  [{ beside: ["turf-circle"] as const }, true],
])("%j differs from the first picture: %s", (part, isOther) => {
  expect(isRangeChanged({ ...firstView, ...part }, dossier)).toBe(isOther);
});
