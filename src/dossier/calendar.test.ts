import fc from "fast-check";
import { expect, test } from "vitest";
import { daysOf, isDate, isDay } from "./calendar.ts";

test("every day that a calendar gives is a day", () => {
  const date = fc.date({
    min: new Date("0001-01-01"),
    max: new Date("9999-12-31"),
    noInvalidDate: true,
  });
  fc.assert(fc.property(date, (day) => isDay(day.toISOString().slice(0, 10))));
});

test.each([
  "2024-02-30",
  "2023-02-29",
  "2024-13-01",
  "2024-00-10",
  "2024-1-1",
  "24-01-01",
  "0000-01-01",
  "",
])("%j is no day", (text) => {
  expect(isDay(text)).toBe(false);
});

test("a period is two days, a day is a period of one", () => {
  expect(daysOf("2024-11-17")).toEqual(["2024-11-17", "2024-11-17"]);
  expect(daysOf("2024-11-17/2024-11-25")).toEqual(["2024-11-17", "2024-11-25"]);
  expect(daysOf("2024-11-17/")).toBeUndefined();
  expect(daysOf("2024-11-17/2024-11-25/2024-11-26")).toBeUndefined();
});

test("a date may lack its day or month, not its year", () => {
  expect([[2024], [2024, 2], [2024, 2, 29]].every(isDate)).toBe(true);
  expect([[], [2023, 2, 29], [2024, 2.5], [2024, 2, 1, 1]].some(isDate)).toBe(false);
});
