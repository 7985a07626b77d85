import { describe, expect, test } from "vitest";
import type { Disagreement } from "../dossier/disagreement.ts";
import type { BriefPart } from "../dossier/manifest.ts";
import type { Claim, Source, Verdict } from "../dossier/model.ts";
import { groupClaims } from "./claim-groups.ts";
import { authorNames, sourceLink } from "./source-link.ts";
import { statementsOf } from "./statements.ts";
import { countVerdicts } from "./verdicts.ts";

function claim(id: string, features: string[], verdict: Verdict = "corroborated"): Claim {
  const text = { en: id, uk: id };
  return {
    id,
    features,
    brief: [],
    kind: "analysis",
    statement: text,
    assessment: { verdict, why: text },
    evidence: [],
  } as unknown as Claim;
}

function source(members: Partial<Source>): Source {
  return {
    id: "V10",
    type: "article-newspaper",
    publisher: "Associated Press",
    grade: "C",
    seen: { on: "2026-11-22", what: "excerpt" },
    ...members,
  } as Source;
}

const quote = { exact: "up to 300 kilometers (190 miles) — of most", lang: "en" };

describe("claims", () => {
  test("are grouped under the first thing they hang on, each once, the placeless last", () => {
    const claims = [
      claim("a", ["dossier"]),
      claim("b", ["kursk-oblast", "moscow"]),
      claim("c", ["moscow"]),
      claim("d", ["kursk-oblast"]),
    ];
    expect(
      groupClaims({ claims, disagreements: [] }).map((group) => [
        group.ref,
        group.claims.map((c) => c.id),
      ]),
    ).toEqual([
      ["kursk-oblast", ["b", "d"]],
      ["moscow", ["c"]],
      ["dossier", ["a"]],
    ]);
  });

  test("share their groups with disagreements, which have groups of their own where none is", () => {
    const disagreement = (id: string, features: string[]) =>
      ({ id, features }) as unknown as Disagreement;
    const groups = groupClaims({
      claims: [claim("a", ["dossier"]), claim("b", ["kursk-oblast"])],
      disagreements: [
        disagreement("d-1", ["reach:atacms-300", "kursk-oblast"]),
        disagreement("d-2", ["kursk-oblast"]),
      ],
    });
    expect(
      groups.map((group) => [
        group.ref,
        group.claims.map((one) => one.id),
        group.disagreements.map((one) => one.id),
      ]),
    ).toEqual([
      ["kursk-oblast", ["b"], ["d-2"]],
      ["reach:atacms-300", [], ["d-1"]],
      ["dossier", ["a"], []],
    ]);
  });

  test("are counted by verdict, the absent verdicts left out", () => {
    const claims = [
      claim("a", ["x"], "contested"),
      claim("b", ["x"]),
      claim("c", ["x"], "contested"),
    ];
    expect(countVerdicts(claims)).toEqual([
      { verdict: "corroborated", count: 1 },
      { verdict: "contested", count: 2 },
    ]);
  });
});

describe("a source's link", () => {
  test("goes to the publisher and to the words", () => {
    expect(sourceLink(source({ URL: "https://example.org/story" }), quote)).toEqual({
      href: "https://example.org/story#:~:text=up%20to%20300%20kilometers%20(190%20miles)%20%E2%80%94%20of%20most",
    });
  });

  test("keeps a fragment the address has, and escapes what a text directive would read", () => {
    expect(
      sourceLink(source({ URL: "https://example.org/#part" }), {
        exact: "long-range, limited",
        lang: "en",
      }),
    ).toEqual({ href: "https://example.org/#part:~:text=long%2Drange%2C%20limited" });
  });

  test("goes to the copy, by name, where the publisher's address is not known", () => {
    const seen = {
      on: "2026-11-22",
      what: "excerpt" as const,
      in: { name: "Dayton Daily News", URL: "https://example.org/copy" },
    };
    expect(sourceLink(source({ seen }), quote)?.copyAt).toBe("Dayton Daily News");
  });

  test("goes to the page where no words are quoted", () => {
    expect(sourceLink(source({ URL: "https://example.org/story" }))).toEqual({
      href: "https://example.org/story",
    });
  });

  test("is absent where no address is recorded", () => {
    expect(sourceLink(source({}), quote)).toBeUndefined();
  });
});

test("authors are named as recorded", () => {
  expect(
    authorNames(source({ author: [{ family: "Vergun", given: "David" }, { literal: "AFP" }] })),
  ).toBe("David Vergun, AFP");
  expect(authorNames(source({}))).toBe("");
});

test("a statement of the checked text is made of the parts that share its number", () => {
  const parts = ["1a", "1b", "9a", "10a"].map((id) => ({ id }) as BriefPart);
  expect(
    statementsOf({ parts }).map((statement) => [
      statement.number,
      statement.parts.map(({ id }) => id),
    ]),
  ).toEqual([
    ["1", ["1a", "1b"]],
    ["9", ["9a"]],
    ["10", ["10a"]],
  ]);
});
