import { expect, test } from "vitest";
import { isUnderOne } from "./whole.ts";

test("what is there but less than one is told from nothing and from one", () => {
  expect([0, 0.001, 0.7, 1, 84].map(isUnderOne)).toEqual([false, true, true, false, false]);
});
