import { expect, test } from "vitest";
import { readDay } from "./day-entry.ts";

const span = { first: "2024-08-06", last: "2025-04-28" };

test("a day of the timeline is taken, both ends too", () => {
  for (const day of ["2024-08-06", "2024-11-18", "2025-04-28"]) {
    expect(readDay(day, false, span)).toEqual({ ok: true, day });
  }
});

test("an emptied field asks for all dates, a half-typed one is told", () => {
  expect(readDay("", false, span)).toEqual({ ok: true, day: null });
  expect(readDay("", true, span)).toEqual({ ok: false, problem: "incomplete" });
});

test("a day outside of the timeline is told, years of any length too", () => {
  for (const day of ["2024-08-05", "2025-04-29", "0002-11-18", "0202-11-18", "12024-11-18"]) {
    expect(readDay(day, false, span)).toEqual({ ok: false, problem: "outside" });
  }
});
