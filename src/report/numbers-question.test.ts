import { describe, expect, test } from "vitest";
import type { Dossier, Layer } from "../dossier/dossier.ts";
import { indexDossier } from "../dossier/lookup.ts";
import type { ReachRecipe } from "../dossier/manifest.ts";
import type { Claim, Kilometers } from "../dossier/model.ts";
import { numbersQuestion, otherFigures, subjectsOf } from "./numbers-question.ts";

const km = (value: number) => value as Kilometers;
const square = {
  type: "Polygon",
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ],
};
const line = {
  type: "LineString",
  coordinates: [
    [0, 0],
    [1, 0],
  ],
};

function layer(id: string, role: Layer["role"], geometry: object, ...ids: string[]) {
  const features = ids.map((each) => ({
    type: "Feature",
    id: each,
    geometry,
    properties: { name: { en: each, uk: each }, country: "UA" },
  }));
  return { id, role, title: { en: id, uk: id }, features };
}

function recipe(id: string, radius: number, more: object = {}): ReachRecipe {
  return { id, km: radius, from: ["areas"], claims: [], ...more } as unknown as ReachRecipe;
}

function share(id: string, more: object = {}): Claim {
  const check = { of: "share-within-reach", feature: "subject", reach: "far", finds: 1, ...more };
  return { id, check, features: [], brief: [] } as unknown as Claim;
}

const dossier = {
  manifest: {
    overlays: [],
    reaches: [
      recipe("far", 300, { standoffFrom: "border" }),
      recipe("miles", 306, { restates: "far", onlyWhenChosen: true }),
      recipe("near", 84, { onlyWhenChosen: true }),
    ],
  },
  claims: [
    share("whole"),
    share("of-one", { from: ["area-b"] }),
    share("of-layer", { from: ["areas"] }),
    { id: "area", check: { of: "area", feature: "subject", finds: 1 } },
    { id: "said" },
  ],
  sources: [],
  disagreements: [],
  layers: [
    layer("areas", "launch-area", square, "area-a", "area-b"),
    layer("subjects", "subject", square, "subject"),
    layer("points", "subject", { type: "Point", coordinates: [0, 0] }, "point"),
    layer("borders", "border", line, "border"),
  ],
} as unknown as Dossier;

const origin = { areas: [] };

describe("what is asked for numbers", () => {
  const index = indexDossier(dossier);
  const elsewhere = { id: "XX", name: { en: "X", uk: "Х" }, country: "XX", geometry: square };
  const question = numbersQuestion(dossier, index, {
    km: km(300),
    origin,
    oblasts: [elsewhere as never],
    places: [],
  });

  test("begins with what the dossier is about, as far as it has an inside", () => {
    expect(subjectsOf(dossier).map(({ id }) => id)).toEqual(["subject"]);
    expect(question.oblasts.map(({ id }) => id)).toEqual(["subject", "XX"]);
    expect(question.features).toEqual([{ id: "subject", geometry: square }]);
  });

  test("holds every claim that computes a share, with the areas it is measured from", () => {
    expect(question.checks.map(({ claim, from }) => [claim, from])).toEqual([
      ["whole", undefined],
      ["of-one", ["area-b"]],
      ["of-layer", ["area-a", "area-b"]],
    ]);
  });

  test("holds what may flip a side: other figures and the farthest stand-off", () => {
    expect(question.doubts.otherKm).toEqual([306]);
    expect(question.doubts.farthestStandoff).toEqual({ border: line, km: 100 });
  });
});

test("other figures are those for the same range, whichever of them is set", () => {
  expect(otherFigures(dossier, km(300))).toEqual([306]);
  expect(otherFigures(dossier, km(306))).toEqual([300]);
  expect(otherFigures(dossier, km(84))).toEqual([]);
  expect(otherFigures(dossier, km(250))).toEqual([]);
});
