import { describe, expect, test } from "vitest";
import type { ClaimId, FeatureRef } from "../dossier/model.ts";
import { type Action, firstState, reduce } from "./reducer.ts";
import { createViewStore } from "./store.ts";
import { firstView, type View } from "./view.ts";

const claim = "c-09a" as ClaimId;
const feature = "kursk-oblast" as FeatureRef;
const camera = { zoom: 6, lat: 51, lng: 36 };

function stateAfter(...actions: Action[]) {
  return actions.reduce(reduce, firstState);
}

function opened(view: Partial<View>): Action {
  const whole = { ...firstView, ...view };
  return { type: "address-opened", address: { view: whole, unknown: [], invalid: [] } };
}

describe("the view", () => {
  test("wishes to frame what was chosen, each time anew", () => {
    const once = stateAfter({ type: "feature-chosen", feature });
    const twice = reduce(once, { type: "feature-chosen", feature });
    expect(once.wish).toEqual({ number: 1, wish: { kind: "frame-choice" } });
    expect(twice.wish).toEqual({ number: 2, wish: { kind: "frame-choice" } });
  });

  test("keeps the feature when one of its claims is chosen", () => {
    const { view } = stateAfter(
      { type: "feature-chosen", feature },
      { type: "claim-chosen", claim },
    );
    expect(view).toMatchObject({ claim, feature });
  });

  test("lets the feature go when a claim among all is chosen", () => {
    const { view, wish } = stateAfter(
      { type: "feature-chosen", feature },
      { type: "claim-chosen", claim, amongAll: true },
    );
    expect(view).toMatchObject({ claim, feature: null });
    expect(wish).toEqual({ number: 2, wish: { kind: "frame-choice" } });
  });

  test("lets the claim go when another feature is chosen", () => {
    const { view } = stateAfter(
      { type: "claim-chosen", claim },
      { type: "feature-chosen", feature },
    );
    expect(view).toMatchObject({ claim: null, feature });
  });

  test("clears the choice without moving the map", () => {
    const chosen = stateAfter({ type: "feature-chosen", feature });
    const cleared = reduce(chosen, { type: "choice-cleared" });
    expect(cleared.view).toEqual(firstView);
    expect(cleared.wish).toBe(chosen.wish);
  });

  test("is the same state while the map reports the same camera", () => {
    const reported = stateAfter({ type: "camera-reported", camera });
    expect(reported.view.camera).toEqual(camera);
    expect(reduce(reported, { type: "camera-reported", camera: { ...camera } })).toBe(reported);
  });
});

describe("an opened address", () => {
  test("with a camera moves the map there", () => {
    expect(stateAfter(opened({ camera, feature })).wish?.wish).toEqual({ kind: "camera", camera });
  });

  test("with a choice alone frames it", () => {
    expect(stateAfter(opened({ claim })).wish?.wish).toEqual({ kind: "frame-choice" });
  });

  test("with nothing goes to the first view and clears the choice", () => {
    const state = stateAfter({ type: "feature-chosen", feature }, opened({}));
    expect(state.view.feature).toBeNull();
    expect(state.wish?.wish).toEqual({ kind: "first-view" });
  });

  test("without a theme keeps the present one", () => {
    expect(stateAfter({ type: "theme-chosen", theme: "dark" }, opened({})).view.theme).toBe("dark");
    expect(stateAfter(opened({ theme: "light" })).view.theme).toBe("light");
  });

  test("shows what did not fit until it is dismissed", () => {
    const invalid = [{ key: "theme", value: "sepia" }];
    const state = stateAfter({
      type: "address-opened",
      address: { view: firstView, unknown: [], invalid },
    });
    expect(state.invalid).toEqual(invalid);
    expect(reduce(state, { type: "invalid-dismissed" }).invalid).toEqual([]);
  });
});

test("the store tells its followers of each act", () => {
  const store = createViewStore();
  const seen: (string | null)[] = [];
  const stop = store.subscribe((state) => seen.push(state.view.feature));
  store.dispatch({ type: "feature-chosen", feature });
  stop();
  store.dispatch({ type: "choice-cleared" });
  expect(seen).toEqual(["kursk-oblast"]);
});
