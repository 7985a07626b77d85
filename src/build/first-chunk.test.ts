import { describe, expect, test } from "vitest";
import { firstChunk } from "./first-chunk.ts";

/** Who imports whom; `main` is the entry, and `later` is loaded by `page` when it is needed. */
const importers: Readonly<Record<string, readonly string[]>> = {
  main: [],
  page: ["main"],
  both: ["page", "later"],
  later: [],
  ofLater: ["later"],
  // They import each other, and only one of them is needed at once.
  one: ["page", "other"],
  other: ["one"],
  ring: ["wheel"],
  wheel: ["ring", "later"],
};

const graph = {
  getModuleInfo: (id: string) => {
    const found = importers[id];
    return found ? { isEntry: id === "main", importers: found } : null;
  },
};

describe("the first chunk", () => {
  const named = firstChunk("page");

  test.each(["main", "page", "both", "one", "other"])("has %s", (id) => {
    expect(named(id, graph)).toBe("page");
  });

  test.each(["later", "ofLater", "ring", "wheel", "unknown"])("has no %s", (id) => {
    expect(named(id, graph)).toBeNull();
  });
});
