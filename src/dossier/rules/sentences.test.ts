import { describe, expect, test } from "vitest";
import { outlineOf } from "../outline.ts";
import { checkSentences } from "./sentences.ts";

/** Whether a text without claims is refused. */
function isRefused(says: string): boolean {
  const contents = new Map([["dossier.json", { summary: [{ says: { en: says }, claims: [] }] }]]);
  return checkSentences(outlineOf(contents, ["dossier.json"])).length > 0;
}

describe("a text without claims", () => {
  test.each([
    "From where?",
    "Of 1.5 or 300.0 km?",
    "From the U.S.A. or not?",
    "Which weapons, e.g. rockets, were meant… or not?",
    "From where? And when?",
    "Who said “from anywhere”?",
  ])("may ask: %s", (says) => {
    expect(isRefused(says)).toBe(false);
  });

  test.each([
    "From anywhere.",
    "Use was reported on the 19th. Where?",
    "They fired! Where?",
    "They fired… “Where?”",
    "“They fired.” Where?",
    "Вони стріляли.\u00a0«Звідки?»",
    "Where? They fired. Why?",
  ])("may not state: %s", (says) => {
    expect(isRefused(says)).toBe(true);
  });
});
