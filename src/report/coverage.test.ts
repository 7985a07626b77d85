import { describe, expect, test } from "vitest";
import type { Dossier } from "../dossier/dossier.ts";
import { indexDossier } from "../dossier/lookup.ts";
import type { PartId } from "../dossier/model.ts";
import { checkProblems } from "../reach/checks.ts";
import { coverageOf } from "./coverage.ts";
import { covered } from "./fixtures/covered.ts";
import { countPartVerdicts } from "./verdicts.ts";

const coverage = coverageOf(covered);

test("the dossier that is reported on is one that the check accepts", () => {
  expect(checkProblems(covered)).toEqual([]);
});

describe("of the checked text", () => {
  test("each statement has its parts, its claims once and their verdicts", () => {
    expect(coverage.brief?.statements).toEqual([
      {
        number: "1",
        parts: ["1a", "1b"],
        claims: 2,
        verdicts: [
          { verdict: "corroborated", count: 1 },
          { verdict: "contested", count: 1 },
        ],
      },
      {
        number: "2",
        parts: ["2a", "2b"],
        claims: 2,
        verdicts: [{ verdict: "contested", count: 2 }],
      },
    ]);
  });

  test("the parts that a claim assesses are counted", () => {
    expect(coverage.brief).toMatchObject({ parts: 4, assessed: 4 });
  });

  test("there is nothing where the dossier checks no text", () => {
    const { brief: _, ...manifest } = covered.manifest;
    const claims = covered.claims.map((claim) => ({ ...claim, brief: [] }));
    const without: Dossier = { ...covered, manifest, claims };
    expect(coverageOf(without)).toEqual({ ...coverage, brief: undefined });
  });

  test("a part on which claims differ counts under each of their verdicts", () => {
    const parts = ["1a", "2a", "2b"].map((id) => ({ id: id as PartId, says: { en: "", uk: "" } }));
    expect(countPartVerdicts(indexDossier(covered), { parts })).toEqual([
      { verdict: "corroborated", count: 1 },
      { verdict: "contested", count: 3 },
    ]);
  });
});

test("claims are counted by verdict and by kind", () => {
  expect(coverage.verdicts).toEqual([
    { verdict: "corroborated", count: 2 },
    { verdict: "contested", count: 2 },
  ]);
  expect(coverage.kinds).toEqual([
    { kind: "reported-fact", count: 2 },
    { kind: "analysis", count: 1 },
    { kind: "computed", count: 1 },
  ]);
});

test("a claim counts under the best grade that carries it, a computed one by itself", () => {
  expect(coverage.grades).toEqual([
    { grade: "A", claims: 0, sources: 1 },
    { grade: "B", claims: 0, sources: 0 },
    { grade: "C", claims: 2, sources: 2 },
    { grade: "D", claims: 1, sources: 1 },
    { grade: "E", claims: 0, sources: 1 },
  ]);
  expect(coverage.computed).toBe(1);
});

test("every place has as many claims and disagreements as its list shows", () => {
  expect(
    coverage.places.map(({ kind, ref, claims, disagreements }) => [
      kind,
      ref,
      claims,
      disagreements,
    ]),
  ).toEqual([
    ["layer", "subject", 2, 0],
    ["feature", "kursk-oblast", 2, 0],
    ["layer", "launch-areas", 0, 0],
    ["feature", "sumy-oblast", 0, 0],
    ["layer", "capitals", 1, 0],
    ["feature", "moscow", 1, 0],
    ["overlay", "permission", 1, 0],
    ["reach", "reach:atacms-300", 1, 1],
    ["none", "dossier", 1, 0],
  ]);
});

test("events, chapters and disagreements are counted", () => {
  expect(coverage).toMatchObject({ events: 1, chapters: 1, disagreements: 1 });
});
