import fc from "fast-check";
import { expect, test } from "vitest";
import { isDay } from "../dossier/calendar.ts";
import { dayAfter, daysAfter, monthsOf } from "./timeline-days.ts";

test("a day and the days to it are the same thing, leap days and summer time or not", () => {
  expect(daysAfter("2024-08-06", "2025-04-28")).toBe(265);
  expect(dayAfter("2024-02-28", 1)).toBe("2024-02-29");
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (days) => {
      const day = dayAfter("2024-08-06", days);
      expect(isDay(day)).toBe(true);
      expect(daysAfter("2024-08-06", day)).toBe(days);
    }),
  );
});

test("months begin with the first day, then each on its first", () => {
  expect(monthsOf({ first: "2024-11-17", last: "2025-02-01" })).toEqual([
    "2024-11-17",
    "2024-12-01",
    "2025-01-01",
    "2025-02-01",
  ]);
  expect(monthsOf({ first: "2024-01-31", last: "2024-02-29" })).toEqual([
    "2024-01-31",
    "2024-02-01",
  ]);
  expect(monthsOf({ first: "2024-11-01", last: "2024-11-30" })).toEqual(["2024-11-01"]);
});
