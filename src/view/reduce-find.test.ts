import { describe, expect, test } from "vitest";
import type { ClaimId, FeatureRef } from "../dossier/model.ts";
import { noFilters } from "./filters.ts";
import { type Action, firstState, reduce } from "./reducer.ts";
import { firstView, searchLimit } from "./view.ts";

function viewAfter(...actions: Action[]) {
  return actions.reduce(reduce, firstState).view;
}

const contested: Action = { type: "filter-toggled", facet: "verdict", value: "contested" };
const graded: Action = { type: "filter-toggled", facet: "grade", value: "A" };

describe("a day", () => {
  test("is chosen and let go", () => {
    const chosen: Action = { type: "date-chosen", date: "2024-11-19" };
    expect(viewAfter(chosen).date).toBe("2024-11-19");
    expect(viewAfter(chosen, { type: "date-chosen", date: null })).toEqual(firstView);
  });

  test("that is chosen already changes nothing", () => {
    const state = reduce(firstState, { type: "date-chosen", date: "2024-11-19" });
    expect(reduce(state, { type: "date-chosen", date: "2024-11-19" })).toBe(state);
  });
});

describe("a search", () => {
  test("is kept as it was typed", () => {
    expect(viewAfter({ type: "searched", text: " Kursk " }).search).toBe(" Kursk ");
  });

  test("is cut to what an address holds, and never within a character", () => {
    const { search } = viewAfter({ type: "searched", text: "🛰".repeat(searchLimit + 5) });
    expect(search).toBe("🛰".repeat(searchLimit));
    expect(viewAfter({ type: "searched", text: "a\ud83d" }).search).toBe("a\ufffd");
  });
});

describe("a filter", () => {
  test("is put in and taken out", () => {
    expect(viewAfter(contested, graded).filters).toEqual({
      ...noFilters,
      verdict: ["contested"],
      grade: ["A"],
    });
    expect(viewAfter(contested, contested).filters).toEqual(noFilters);
  });

  test("of one facet is cleared alone", () => {
    const cleared: Action = { type: "facet-cleared", facet: "verdict" };
    expect(viewAfter(contested, graded, cleared).filters).toEqual({ ...noFilters, grade: ["A"] });
  });

  test("goes with all that leaves claims out, and nothing else does", () => {
    const feature: Action = { type: "feature-chosen", feature: "kursk-oblast" as FeatureRef };
    const view = viewAfter(
      feature,
      contested,
      { type: "searched", text: "Kursk" },
      { type: "date-chosen", date: "2024-11-19" },
      { type: "filters-cleared" },
    );
    expect(view).toEqual({ ...firstView, date: "2024-11-19" });
  });

  test("gives way to a claim that is shown among all", () => {
    const claim = "c-07a" as ClaimId;
    expect(viewAfter(contested, { type: "claim-chosen", claim }).filters.verdict).toHaveLength(1);
    expect(viewAfter(contested, { type: "claim-chosen", claim, amongAll: true })).toEqual({
      ...firstView,
      claim,
    });
  });
});
