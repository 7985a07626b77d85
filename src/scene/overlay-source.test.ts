import fc from "fast-check";
import { expect, test } from "vitest";
import { box, polygon } from "../reach/fixtures/areas.ts";
import { everyKind } from "./fixtures/every-kind.ts";
import { realDossier } from "./fixtures/real-dossier.ts";
import { drawnOverlays, overlayDay, overlaySource } from "./overlay-source.ts";

const core = polygon(box(35, 51, 38, 53));
const north = polygon(box(32, 52, 35, 54));
const land = polygon(box(22, 44, 40, 52));

test("overlays draw the shapes they tell of, each once, with reference and role", () => {
  const drawn = overlaySource(everyKind, null).features.map(({ geometry, properties }) => [
    properties?.ref,
    properties?.role,
    geometry,
  ]);
  const of = (ref: string) => drawn.filter(([each]) => each === ref);
  expect(of("allowed")).toEqual([["allowed", "permission", core]]);
  expect(of("used")).toHaveLength(2);
  expect(of("used")).toContainEqual(["used", "reported-use", core]);
  expect(of("used")).toContainEqual(["used", "reported-use", north]);
  expect(of("struck")).toEqual([["struck", "reported-strike", land]]);
});

test("overlays draw nothing of what was held", () => {
  const refs = overlaySource(everyKind, null).features.map(({ properties }) => properties?.ref);
  expect(refs).not.toContain("held-part");
});

const real = realDossier();
const refsOn = (day: string | null) =>
  overlaySource(real, day).features.map(({ properties }) => properties?.ref);

test("overlays draw as of a day what is dated on it or before", () => {
  expect(refsOn("2024-11-16")).toEqual([]);
  expect(refsOn("2024-11-17")).toEqual(["reported-strikes", "permission"]);
  expect(refsOn("2024-11-18")).toEqual(refsOn("2024-11-17"));
  expect(refsOn("2024-11-19")).toEqual(["reported-strikes", "permission", "reported-use"]);
  // A period counts from its first day on.
  expect(refsOn("2024-11-23").filter((ref) => ref === "reported-use")).toHaveLength(2);
  expect(refsOn("2030-01-01")).toEqual(refsOn(null));
});

test("the day of the overlays is the last on which one got a feature", () => {
  const dayOf = (day: string | null) => overlayDay(drawnOverlays(real), day);
  expect(dayOf("2024-11-17")).toBe("2024-11-17");
  expect(dayOf("2024-11-18")).toBe("2024-11-17");
  expect(dayOf("2024-11-22")).toBe("2024-11-21");
  // A second fact of a feature that is there draws nothing anew.
  for (const day of ["2024-11-23", "2024-11-25", "2030-01-01", null]) expect(dayOf(day)).toBeNull();
});

test("overlays draw the same on any day and on the day that stands for it", () => {
  const anyDay = fc
    .date({ min: new Date("2024-07-01"), max: new Date("2025-06-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(anyDay, (day) => {
      const standing = overlayDay(drawnOverlays(real), day);
      expect(overlaySource(real, standing)).toEqual(overlaySource(real, day));
      expect(overlayDay(drawnOverlays(real), standing)).toBe(standing);
    }),
  );
});

test("a dossier without overlays has one day for all", () => {
  expect(overlayDay([], "2024-11-17")).toBeNull();
});
