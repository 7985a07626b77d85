import { expect, test } from "vitest";
import { countWords } from "./word-count.ts";

test.each([
  ["up to 300 kilometers (190 miles)", 6],
  ["Biden’s long-range decision, at 1,000 km — and/or more", 9],
  ["об'єкт і з’їзд", 3],
  ["… — !", 0],
  ["U.S. officials", 2],
  ["远程导弹", 2],
  ["远程导", 2],
  ["ATACMS 导弹", 2],
  ["미사일 사거리", 2],
  ["", 0],
])("%j has %i words", (text, words) => {
  expect(countWords(text)).toBe(words);
});
