import { describe, expect, test } from "vitest";
import { indexDossier } from "../dossier/lookup.ts";
import { correctionsOf } from "./corrections.ts";
import { covered } from "./fixtures/covered.ts";

const text = (en: string) => ({ en, uk: en });
const corrections = [
  { date: "2026-12-01", fix: text("A figure."), changed: ["c-1", "reach:atacms-300"] },
  { date: "2026-12-03", fix: text("An outline."), changed: ["launch-areas"] },
  { date: "2026-12-05", fix: text("A question."), changed: ["d-1", "c-1"] },
];
const index = indexDossier(covered);
const found = (id: string) => correctionsOf({ corrections }, index, id).map(({ date }) => date);

describe("the corrections of", () => {
  test("a claim, a disagreement and a reach are those that name it, in their order", () => {
    expect(found("c-1")).toEqual(["2026-12-01", "2026-12-05"]);
    expect(found("d-1")).toEqual(["2026-12-05"]);
    expect(found("reach:atacms-300")).toEqual(["2026-12-01"]);
  });

  test("a feature are also those of its layer, but not the other way round", () => {
    expect(found("launch-areas")).toEqual(["2026-12-03"]);
    expect(found("sumy-oblast")).toEqual(["2026-12-03"]);
    const ofFeature = [{ date: "2026-12-07", fix: text("Its name."), changed: ["sumy-oblast"] }];
    expect(correctionsOf({ corrections: ofFeature }, index, "launch-areas")).toEqual([]);
  });

  test("what nobody corrected are none", () => {
    expect(found("c-2")).toEqual([]);
    expect(found("kursk-oblast")).toEqual([]);
    expect(found("no-such-thing")).toEqual([]);
  });
});
