import { describe, expect, test } from "vitest";
import type { ReachRecipe } from "../dossier/manifest.ts";
import type { FeatureId, Kilometers, ReachId } from "../dossier/model.ts";
import { recipe } from "../reach/fixtures/dossier.ts";
import type { Beside } from "../view/view.ts";
import { everyKind } from "./fixtures/every-kind.ts";
import type { MarkedRef } from "./marked.ts";
import { besideRecipes, chosenRecipes, mainRecipe } from "./wanted.ts";

function km(value: number): Kilometers {
  return value as Kilometers;
}

const nameOf = (range: Kilometers) => ({ en: `${range} km`, uk: `${range} км` });

interface WantedBy {
  readonly marked: readonly MarkedRef[];
  readonly range: Kilometers | null;
  readonly beside: readonly Beside[];
}

const atFirst: WantedBy = { marked: [], range: null, beside: [] };

function dossierWith(...reaches: ReachRecipe[]) {
  return { manifest: { ...everyKind.manifest, reaches } };
}

/** All that is drawn: the main reach, what is chosen, what is laid beside. */
function wanted(some: Partial<WantedBy>, of: Parameters<typeof mainRecipe>[0] = everyKind) {
  const by = { ...atFirst, ...some };
  const main = mainRecipe(of, by.range, nameOf);
  const laid = besideRecipes(of, main, by);
  const chosen = chosenRecipes(of, [main, ...laid], by.marked);
  return [...(main ? [main] : []), ...chosen, ...laid].map(({ id }) => id);
}

const chosenOnly = { onlyWhenChosen: true } as const;
const first = recipe("first", 100, "launch");
const second = { ...recipe("second", 60, "launch"), ...chosenOnly };
const third = { ...recipe("third", 30, "launch"), ...chosenOnly };

describe("the main reach", () => {
  test("is the dossier's first until the reader sets a range", () => {
    expect(mainRecipe(dossierWith(second, first), null, nameOf)).toBe(first);
  });

  test("is the one of the dossier that has the range set", () => {
    expect(mainRecipe(dossierWith(first, second), km(60), nameOf)).toBe(second);
    expect(mainRecipe(dossierWith(first, second), km(100), nameOf)).toBe(first);
  });

  test("is free where none has the range, with the places and the border of the first", () => {
    const withBorder = { ...first, standoffFrom: "line" as FeatureId };
    expect(mainRecipe(dossierWith(withBorder, second), km(250), nameOf)).toEqual({
      id: "free",
      name: { en: "250 km", uk: "250 км" },
      from: ["launch"],
      standoffFrom: "line",
      km: 250,
      claims: [],
    });
  });

  test("is free where one has the range from elsewhere or another border", () => {
    const elsewhere = { ...recipe("other", 60, "core"), ...chosenOnly };
    const wider = { ...recipe("wider", 60, "launch", "core"), ...chosenOnly };
    const bordered = { ...second, standoffFrom: "line" as FeatureId };
    for (const other of [elsewhere, wider, bordered]) {
      expect(mainRecipe(dossierWith(first, other), km(60), nameOf)?.id).toBe("free");
    }
  });

  test("is none where the first picture has none", () => {
    expect(mainRecipe(dossierWith(second), null, nameOf)).toBe(null);
    expect(mainRecipe(dossierWith(second), km(60), nameOf)).toBe(null);
  });
});

describe("wanted", () => {
  test("at first is the reach of the first picture", () => {
    expect(wanted({})).toEqual(["first"]);
  });

  test("after the main one is what is chosen, then what is laid beside", () => {
    const three = dossierWith(second, first, third);
    expect(wanted({ marked: ["core" as MarkedRef, "reach:third"] }, three)).toEqual([
      "first",
      "third",
    ]);
    expect(wanted({ marked: ["reach:third"], beside: ["second" as ReachId] }, three)).toEqual([
      "first",
      "third",
      "second",
    ]);
  });

  test("is each once, chosen or laid beside as often as may be", () => {
    const beside = ["first" as ReachId, "second" as ReachId];
    expect(wanted({ marked: ["reach:first", "reach:second"], beside })).toEqual([
      "first",
      "second",
    ]);
  });

  test("is not the first picture's where the range is another, unless chosen or laid beside", () => {
    expect(wanted({ range: km(250) })).toEqual(["free"]);
    expect(wanted({ range: km(250), marked: ["reach:first"] })).toEqual(["free", "first"]);
    expect(wanted({ range: km(250), beside: ["first" as ReachId] })).toEqual(["free", "first"]);
  });

  test("is a second reach of the first picture, laid beside while the range is not set", () => {
    const two = dossierWith(first, recipe("also", 50, "launch"));
    expect(wanted({}, two)).toEqual(["first", "also"]);
    expect(wanted({ range: km(70) }, two)).toEqual(["free"]);
  });

  test("is none for what is marked or laid beside and is no reach", () => {
    const by = { marked: ["link:c-1", "reach:atlantis"], beside: ["turf-circle"] } as const;
    expect(wanted(by)).toEqual(["first"]);
    expect(besideRecipes(everyKind, null, { ...by, range: km(9) })).toEqual([]);
  });
});
