import { describe, expect, test } from "vitest";
import { outlineOf } from "../outline.ts";
import { checkRepetitions } from "./repetitions.ts";

/** The places in a disagreement with these versions where something is repeated. */
function repeatedIn(...versions: readonly object[]): readonly string[] {
  const contents = new Map([["disagreements.json", [{ versions }]]]);
  return checkRepetitions(outlineOf(contents, ["disagreements.json"])).map(({ path }) => path);
}

const says = (en: string, uk: string) => ({ says: { en, uk }, citations: [] });

describe("nothing is repeated", () => {
  test("where a version has the same words in both languages", () => {
    expect(repeatedIn(says("ATACMS", "ATACMS"), says("GMLRS", "GMLRS"))).toEqual([]);
  });

  test("where words are not yet written", () => {
    expect(repeatedIn(says("", " "), says(" ", ""), {})).toEqual([]);
  });

  test("where a source is cited with two passages, and without one", () => {
    const quoted = ["far", "near"].map((exact) => ({ source: "V10", quote: { exact } }));
    expect(repeatedIn({ citations: [...quoted, { source: "V10" }] })).toEqual([]);
  });

  test("where passages cannot be read", () => {
    const citation = { source: "V10", quote: { exact: 300 } };
    expect(repeatedIn({ citations: [citation, citation, { quote: citation.quote }] })).toEqual([]);
  });

  test("where two versions cite the same words", () => {
    const version = { citations: [{ source: "V10", quote: { exact: "far" } }] };
    expect(repeatedIn(version, version)).toEqual([]);
  });
});

test("a third version in the words of the first is told in each language", () => {
  const places = ["[0].versions[2].says.en", "[0].versions[2].says.uk"];
  expect(repeatedIn(says("Far", "Далеко"), says("Near", "Поруч"), says("Far", "Далеко"))).toEqual(
    places,
  );
});
