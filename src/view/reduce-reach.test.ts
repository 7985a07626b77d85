import { describe, expect, test } from "vitest";
import type { ClaimId, FeatureRef, Kilometers, ReachId } from "../dossier/model.ts";
import { type Action, firstState, reduce } from "./reducer.ts";
import { firstView } from "./view.ts";

const km = (value: number) => value as Kilometers;
const before = "gmlrs-84" as ReachId;

function viewAfter(...actions: Action[]) {
  return actions.reduce(reduce, firstState).view;
}

describe("the range", () => {
  test("is kept to the metre, as an address holds it", () => {
    expect(viewAfter({ type: "range-chosen", km: km(190 * 1.609344) }).range).toBe(305.775);
  });

  test("stays through every choice", () => {
    const view = viewAfter(
      { type: "range-chosen", km: km(165) },
      { type: "standoff-chosen", km: km(30) },
      { type: "feature-chosen", feature: "kursk-oblast" as FeatureRef },
      { type: "claim-chosen", claim: "c-09a" as ClaimId, amongAll: true },
      { type: "choice-cleared" },
    );
    expect(view).toEqual({ ...firstView, range: 165, standoff: 30 });
  });

  test("is the same state while it is chosen again", () => {
    const once = reduce(firstState, { type: "range-chosen", km: km(165) });
    expect(reduce(once, { type: "range-chosen", km: km(165) })).toBe(once);
    expect(reduce(once, { type: "standoff-chosen", km: km(0) })).toBe(once);
  });

  test.each([9, 501, Number.NaN])("of %s km is refused by name", (value) => {
    expect(() => viewAfter({ type: "range-chosen", km: km(value) })).toThrow(`${value} km`);
  });
});

test("a stand-off of more than 100 km is refused by name", () => {
  expect(() => viewAfter({ type: "standoff-chosen", km: km(101) })).toThrow("101 km");
});

describe("what is beside the reach", () => {
  test("comes and goes, last come last", () => {
    const rings = [
      { type: "beside-toggled", beside: "turf-circle" },
      { type: "beside-toggled", beside: before },
      { type: "beside-toggled", beside: "mercator-circle" },
    ] as const;
    expect(viewAfter(...rings).beside).toEqual(["turf-circle", before, "mercator-circle"]);
    expect(viewAfter(...rings, { type: "beside-toggled", beside: before }).beside).toEqual([
      "turf-circle",
      "mercator-circle",
    ]);
  });

  test("stands there once", () => {
    expect(viewAfter({ type: "beside-set", beside: [before, before] }).beside).toEqual([before]);
  });
});

test("the first picture comes back with place and choice as they are", () => {
  const feature = "kursk-oblast" as FeatureRef;
  const place = { kind: "place", id: "kursk" } as const;
  const view = viewAfter(
    { type: "feature-chosen", feature },
    { type: "place-chosen", place },
    { type: "range-chosen", km: km(165) },
    { type: "standoff-chosen", km: km(30) },
    { type: "beside-toggled", beside: before },
    { type: "range-reset" },
  );
  expect(view).toEqual({ ...firstView, feature, place });
});

describe("a place", () => {
  const kursk = { kind: "place", id: "kursk" } as const;

  test("that is a point is kept as finely as an address holds it", () => {
    const place = { kind: "point", position: [36.192649, -0.00001] } as const;
    expect(
      viewAfter({ type: "place-chosen", place: { ...place, position: [...place.position] } }).place,
    ).toEqual({ kind: "point", position: [36.1926, 0] });
  });

  test("keeps its ring when another is chosen, and takes it along when it goes", () => {
    const ringed = [
      { type: "place-chosen", place: kursk },
      { type: "ring-toggled" },
      { type: "place-chosen", place: { kind: "place", id: "kyiv" } },
    ] as const;
    expect(viewAfter(...ringed)).toMatchObject({ place: { id: "kyiv" }, ringAt: true });
    expect(viewAfter(...ringed, { type: "place-chosen", place: null })).toEqual(firstView);
  });
});

test("nothing of it moves the map", () => {
  const state = (
    [
      { type: "range-chosen", km: km(165) },
      { type: "standoff-chosen", km: km(30) },
      { type: "beside-set", beside: [before] },
      { type: "place-chosen", place: { kind: "place", id: "kursk" } },
      { type: "ring-toggled" },
      { type: "range-reset" },
    ] as const
  ).reduce<typeof firstState>(reduce, firstState);
  expect(state.wish).toBeNull();
});
