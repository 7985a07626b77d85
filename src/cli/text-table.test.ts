import { expect, test } from "vitest";
import { textTable } from "./text-table.ts";

test("numbers stand to the right, words to the left, under their heads", () => {
  expect(
    textTable(
      [
        [9, "short", "one"],
        [120, "longer", ""],
      ],
      ["claims", "name", "more"],
    ),
  ).toEqual(["  claims  name    more", "       9  short   one", "     120  longer"]);
});

test("the last column is wrapped between words within 80 characters", () => {
  const words = Array.from({ length: 14 }, () => "corroborated").join(" ");
  const lines = textTable([[1, words]]);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.every((line) => line.length <= 80)).toBe(true);
  expect(lines[1]).toMatch(/^ {5}corroborated/);
  expect(lines.join(" ").trim().split(/\s+/).slice(1).join(" ")).toBe(words);
});

test("a table without rows has no lines", () => {
  expect(textTable([])).toEqual([]);
});
