import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ClaimId, FeatureRef, Kilometers, ReachId } from "../dossier/model.ts";
import { createViewStore } from "../view/store.ts";
import { connectAddress, writePause } from "./address-bar.ts";
import { HistoryWindow } from "./fixtures/window.ts";

const known = {
  claims: new Set(["c-1", "c-2"]),
  features: new Set(["kursk-oblast"]),
  reaches: new Set(["gmlrs-84"]),
  isAbout: () => true,
  languages: new Set<string>(),
  months: new Set<string>(),
};
const home = "https://example.org/uk/?from=elsewhere";
const camera = { zoom: 6, lat: 51, lng: 36 };

function opened(address: string) {
  const window = new HistoryWindow(address);
  const store = createViewStore();
  const end = connectAddress(store, known, window as unknown as Window);
  return {
    window,
    end,
    view: () => store.getState().view,
    invalid: () => store.getState().invalid,
    entries: () => window.entries.map((entry) => entry.replace(home, "")),
    back: () => window.history.go(-1),
    forward: () => window.history.go(1),
    chooseClaim: (id: string) => store.dispatch({ type: "claim-chosen", claim: id as ClaimId }),
    chooseFeature: (ref: string) =>
      store.dispatch({ type: "feature-chosen", feature: ref as FeatureRef }),
    clear: () => store.dispatch({ type: "choice-cleared" }),
    move: () => store.dispatch({ type: "camera-reported", camera }),
    lighten: () => store.dispatch({ type: "theme-chosen", theme: "light" }),
    drag: (km: number) => store.dispatch({ type: "range-chosen", km: km as Kilometers }),
    standBack: (km: number) => store.dispatch({ type: "standoff-chosen", km: km as Kilometers }),
    layBeside: (id: string) => store.dispatch({ type: "beside-toggled", beside: id as ReachId }),
    choosePlace: (id: string) =>
      store.dispatch({ type: "place-chosen", place: { kind: "place", id } }),
    ring: () => store.dispatch({ type: "ring-toggled" }),
    leave: () => window.dispatchEvent(new Event("pagehide")),
    darken: () => store.dispatch({ type: "theme-chosen", theme: "dark" }),
  };
}

describe("an opened address", () => {
  test("is the view, and stays as it is", () => {
    const page = opened(`${home}#claim=c-1&feature=kursk-oblast`);
    expect(page.view()).toMatchObject({ claim: "c-1", feature: "kursk-oblast" });
    expect(page.entries()).toEqual(["#claim=c-1&feature=kursk-oblast"]);
  });

  test("without a hash gets none", () => {
    expect(opened(home).entries()).toEqual([""]);
  });

  test("with a value that does not fit loses it, says so, and keeps what is not ours", () => {
    const page = opened(`${home}#claim=c-99&later=1`);
    expect(page.invalid()).toEqual([{ key: "claim", value: "c-99" }]);
    expect(page.entries()).toEqual(["#later=1"]);
  });
});

describe("the history", () => {
  test("gets an entry for each choice, and Back and Forward walk along them", () => {
    const page = opened(home);
    page.chooseClaim("c-1");
    page.chooseClaim("c-2");
    expect(page.entries()).toEqual(["", "#claim=c-1", "#claim=c-2"]);
    page.back();
    expect(page.view().claim).toBe("c-1");
    page.back();
    expect(page.view().claim).toBeNull();
    page.forward();
    expect(page.view().claim).toBe("c-1");
    expect(page.entries()).toEqual(["", "#claim=c-1", "#claim=c-2"]);
  });

  test("gets none for a moved map or another theme: they rewrite the present one", () => {
    const page = opened(home);
    page.chooseFeature("kursk-oblast");
    page.move();
    page.darken();
    expect(page.entries()).toEqual(["", "#map=6/51/36&feature=kursk-oblast&theme=dark"]);
  });

  test("leaves the theme as it is when Back leads to an entry with another", () => {
    const page = opened(home);
    page.darken();
    page.chooseClaim("c-1");
    page.lighten();
    page.back();
    expect(page.view()).toMatchObject({ claim: null, theme: "light" });
    expect(page.entries()).toEqual(["#theme=light", "#claim=c-1&theme=light"]);
  });

  test("takes the theme of a link that the reader follows", () => {
    const page = opened(home);
    page.window.openHash("#theme=dark");
    expect(page.view().theme).toBe("dark");
  });

  test("gets none for what is chosen already", () => {
    const page = opened(home);
    page.chooseClaim("c-1");
    page.chooseClaim("c-1");
    expect(page.entries()).toEqual(["", "#claim=c-1"]);
  });

  test("keeps path and query when the last choice is let go", () => {
    const page = opened(`${home}#feature=kursk-oblast`);
    page.clear();
    expect(page.window.entries).toEqual([`${home}#feature=kursk-oblast`, home]);
  });

  test("goes on from where Back led", () => {
    const page = opened(home);
    page.chooseClaim("c-1");
    page.back();
    page.chooseClaim("c-2");
    expect(page.entries()).toEqual(["", "#claim=c-2"]);
    page.back();
    expect(page.view().claim).toBeNull();
  });

  test("is followed where the reader writes another hash", () => {
    const page = opened(home);
    page.window.openHash("#claim=c-2");
    expect(page.view().claim).toBe("c-2");
    expect(page.entries()).toEqual(["", "#claim=c-2"]);
  });
});

describe("a slider", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test("rewrites the present entry once in each pause while it moves, and at its end", () => {
    const page = opened(home);
    const write = vi.spyOn(page.window.history, "replaceState");
    // Steps of 10 ms over three pauses: as fast as a hand and a screen are.
    for (let step = 0; step < (3 * writePause) / 10; step += 1) {
      page.drag(10 + step);
      vi.advanceTimersByTime(10);
    }
    page.drag(165);
    expect(write).toHaveBeenCalledTimes(3);
    vi.advanceTimersByTime(writePause);
    expect(write).toHaveBeenCalledTimes(4);
    expect(page.entries()).toEqual(["#range=165"]);
    vi.advanceTimersByTime(10 * writePause);
    expect(write).toHaveBeenCalledTimes(4);
  });

  test("is written before a choice adds its entry, so that Back leads to what was seen", () => {
    const page = opened(home);
    page.drag(165);
    page.standBack(30);
    page.chooseClaim("c-1");
    expect(page.entries()).toEqual(["#range=165&standoff=30", "#claim=c-1&range=165&standoff=30"]);
    page.drag(200);
    vi.advanceTimersByTime(writePause);
    expect(page.entries()).toEqual(["#range=165&standoff=30", "#claim=c-1&range=200&standoff=30"]);
    page.back();
    expect(page.view()).toMatchObject({ claim: null, range: 165, standoff: 30 });
  });

  test("is written at once where something else rewrites the entry", () => {
    const page = opened(home);
    page.drag(165);
    page.layBeside("gmlrs-84");
    expect(page.entries()).toEqual(["#range=165&beside=gmlrs-84"]);
  });

  test("is written when the page is left", () => {
    const page = opened(home);
    page.drag(165);
    expect(page.entries()).toEqual([""]);
    page.leave();
    expect(page.entries()).toEqual(["#range=165"]);
  });

  test("is written when the address is let go, and then no more", () => {
    const page = opened(home);
    page.drag(165);
    page.end();
    expect(page.entries()).toEqual(["#range=165"]);
    page.drag(200);
    page.leave();
    vi.advanceTimersByTime(writePause);
    expect(page.entries()).toEqual(["#range=165"]);
  });

  test("does not write into the entry that Back leads to", () => {
    const page = opened(home);
    page.chooseClaim("c-1");
    page.drag(165);
    page.back();
    vi.advanceTimersByTime(writePause);
    expect(page.entries()).toEqual(["", "#claim=c-1"]);
    expect(page.view().range).toBeNull();
  });
});

test("what is laid beside, a place and its ring rewrite the present entry at once", () => {
  const page = opened(home);
  page.layBeside("gmlrs-84");
  page.choosePlace("kursk");
  page.ring();
  expect(page.entries()).toEqual(["#beside=gmlrs-84&place=kursk&ring=place"]);
});

test("once ended, neither follows the other", () => {
  const page = opened(`${home}#claim=c-1`);
  page.end();
  page.chooseClaim("c-2");
  expect(page.entries()).toEqual(["#claim=c-1"]);
  page.window.openHash("#feature=kursk-oblast");
  expect(page.view()).toMatchObject({ claim: "c-2", feature: null });
});
