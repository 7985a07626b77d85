import { describe, expect, test } from "vitest";
import { createFormats } from "./formats.ts";

describe("in English", () => {
  const formats = createFormats("en");

  test("a day is written out", () => {
    expect(formats.dayOrPeriod("2024-11-17")).toBe("17 November 2024");
  });

  test("a period names what differs once", () => {
    expect(formats.dayOrPeriod("2024-11-17/2024-11-25")).toBe("17–25 November 2024");
  });

  test("a period over months or years has room round its dash", () => {
    expect(formats.dayOrPeriod("2024-10-28/2024-11-18")).toBe("28 October – 18 November 2024");
    expect(formats.dayOrPeriod("2014-03-27/2022-10-12")).toBe("27 March 2014 – 12 October 2022");
  });

  test("a date that is recorded in part stays in part", () => {
    expect(formats.partialDate([2024])).toBe("2024");
    expect(formats.partialDate([2024, 11])).toBe("November 2024");
    expect(formats.partialDate([2024, 11, 5])).toBe("5 November 2024");
  });

  test("a share is whole percent", () => {
    expect(formats.percent(87)).toBe("87%");
  });

  test("a language is named", () => {
    expect(formats.languageName("pl")).toBe("Polish");
  });
});

describe("in Ukrainian", () => {
  const formats = createFormats("uk");

  test("a day has its month in the genitive", () => {
    expect(formats.dayOrPeriod("2024-11-17")).toMatch(/^17 листопада 2024/);
  });

  test("lists end in «та» or «і»", () => {
    expect(formats.list(["Суми", "Харків", "Чернігів"])).toMatch(
      /^Суми, Харків (і|та|й) Чернігів$/,
    );
  });
});
