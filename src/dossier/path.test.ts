import fc from "fast-check";
import { expect, test } from "vitest";
import { formatPath, parsePath } from "./path.ts";

test.each([
  [[], ""],
  [[3, "evidence", 0, "quote", "exact"], "[3].evidence[0].quote.exact"],
  [["features", 2, "geometry", "coordinates", 0, 17], "features[2].geometry.coordinates[0][17]"],
  [[0, "issued", "date-parts"], "[0].issued.date-parts"],
  [["назва"], "назва"],
  [["a b", "", "1", "new\nline"], '["a b"][""]["1"]["new\\nline"]'],
])("%j is written %s", (path, written) => {
  expect(formatPath(path)).toBe(written);
});

test("what was written is read again", () => {
  const step = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.nat(),
    fc.constantFrom("a-b", "назва", "$"),
  );
  fc.assert(
    fc.property(fc.array(step), (path) => {
      expect(parsePath(formatPath(path))).toEqual(path);
    }),
  );
});
