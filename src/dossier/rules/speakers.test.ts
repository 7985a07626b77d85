import { expect, test } from "vitest";
import { outlineOf } from "../outline.ts";
import { checkSpeakers } from "./speakers.ts";

const official = { en: "An official", uk: "Посадовець" };

/** The places in a claim with this evidence where a speaker is not the one named before. */
function differingIn(...evidence: readonly object[]): readonly string[] {
  const contents = new Map([["claims.json", [{ evidence }]]]);
  return checkSpeakers(outlineOf(contents, ["claims.json"])).map(({ path }) => path);
}

const far = (speaker?: unknown, source = "V10") => ({
  source,
  quote: { exact: "far", ...(speaker !== undefined && { speaker }) },
});

test("the same words have one speaker, other words and other sources may have another", () => {
  const near = { source: "V10", quote: { exact: "near" } };
  expect(differingIn(far(official), near, far(undefined, "V11"), far({ ...official }))).toEqual([]);
});

test("a speaker that differs in one language, or is missing, is told where it stands", () => {
  const minister = { ...official, uk: "Міністр" };
  expect(differingIn(far(official), far(minister), far())).toEqual([
    "[0].evidence[1].quote.speaker",
    "[0].evidence[2].quote.speaker",
  ]);
});

test("what cannot be read is left to the schema", () => {
  expect(differingIn(far(), far(7), { quote: { exact: "far", speaker: official } }, {})).toEqual(
    [],
  );
});
