import { expect, test } from "vitest";
import { kept } from "./kept.ts";

test("what is kept is made once, and what was not asked for longest goes first", () => {
  const made: string[] = [];
  const keep = kept<string>(2);
  const ask = (key: string) => keep(key, () => made[made.push(key) - 1] as string);
  for (const key of ["a", "b", "a", "c", "a", "b"]) expect(ask(key)).toBe(key);
  expect(made).toEqual(["a", "b", "c", "b"]);
});
