import { expect, test } from "vitest";
import { everyKind } from "./fixtures/every-kind.ts";
import type { MarkedRef } from "./marked.ts";
import { wantedReaches } from "./wanted.ts";

function wanted(...marked: MarkedRef[]) {
  return wantedReaches(everyKind, marked).map(({ id }) => id);
}

test("at first the reaches of the first picture are wanted", () => {
  expect(wanted()).toEqual(["first"]);
});

test("a chosen reach is wanted before those of the first picture", () => {
  expect(wanted("core" as MarkedRef, "reach:second")).toEqual(["second", "first"]);
});

test("a chosen reach of the first picture is wanted once", () => {
  expect(wanted("reach:first")).toEqual(["first"]);
});

test("what is marked and is no reach wants none", () => {
  expect(wanted("link:c-1", "reach:atlantis")).toEqual(["first"]);
});
