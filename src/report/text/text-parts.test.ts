import { describe, expect, test } from "vitest";
import type { Dossier } from "../../dossier/dossier.ts";
import { indexDossier } from "../../dossier/lookup.ts";
import type { Correction } from "../../dossier/manifest.ts";
import type { ClaimId, Kilometers } from "../../dossier/model.ts";
import { createFormats } from "../../i18n/formats.ts";
import { type Language, languages } from "../../i18n/language.ts";
import { pageMessages } from "../../i18n/messages/page.ts";
import { textMessages } from "../../i18n/messages/text.ts";
import { createTranslator } from "../../i18n/translator.ts";
import { answerer } from "../../reach/answers.ts";
import { originOf } from "../../reach/origin.ts";
import type { AnswerOf, NamedPlace } from "../../reach/protocol.ts";
import { firstRecipe } from "../../view/first-range.ts";
import { covered } from "../fixtures/covered.ts";
import { numbersQuestion } from "../numbers-question.ts";
import { plainText } from "./plain-text.ts";
import type { TextInput } from "./telling.ts";
import { textParts } from "./text-parts.ts";

const km = (value: number) => value as Kilometers;
const none = km(0);

function place(id: string, position: readonly [number, number]): NamedPlace {
  return {
    id,
    name: { en: id, uk: `${id} (uk)` },
    country: "RU",
    kind: "oblast-centre",
    position: [...position],
  };
}

/** Within, beyond, and 2 km from the line; by no alphabet. */
const places = [
  place("Zuev", [36, 51.5]),
  place("Amur", [50, 51.5]),
  place("Border", [39.305, 51.5]),
];

function inputOf(
  dossier: Dossier,
  language: Language,
  { radius = 300, ...set }: Partial<TextInput> & { radius?: number } = {},
): TextInput {
  const index = indexDossier(dossier);
  const first = firstRecipe(dossier.manifest);
  if (!first) throw new Error("The fixture has no reach.");
  const recipe = { ...first, km: km(radius) };
  const origin = originOf(dossier, recipe, none);
  const numbers = answerer()(
    numbersQuestion(dossier, index, { km: recipe.km, origin, oblasts: [], places }),
  ) as AnswerOf["numbers"];
  return {
    dossier,
    index,
    wording: {
      language,
      t: createTranslator(pageMessages, language),
      formats: createFormats(language),
    },
    say: createTranslator(textMessages, language),
    recipe,
    origin,
    standoffKm: none,
    date: null,
    reach: {
      numbers,
      lists: { oblasts: [], places },
      errorMeters: { inside: 4.2, outside: 10 },
    },
    ...set,
  };
}

const head = { title: "Title", lead: "Lead." };

function told(dossier: Dossier, set: Parameters<typeof inputOf>[2] = {}): string {
  return plainText(head, [...textParts(inputOf(dossier, "en", set))], "en");
}

/** The words from one heading to the next. */
function under(text: string, heading: string): string {
  const [, rest = ""] = text.split(new RegExp(`^#+ ${heading}$`, "m"));
  return rest.split(/^#/m)[0] ?? "";
}

function times(text: string, words: string): number {
  return text.split(words).length - 1;
}

describe.each(languages)("the text in %s", (language) => {
  const parts = [...textParts(inputOf(covered, language))];
  const text = plainText(head, parts, language);

  test("has no hole in it", () => {
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\{|\}/);
    expect(text).not.toMatch(/\.\.|\(\)| ,|\n\n\n/);
  });

  test("has an id for every part, and no two alike", () => {
    const ids = parts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("never leaves out a level of headings", () => {
    const levels = [0, ...parts.map(({ level }) => level)];
    for (const [at, level] of levels.slice(1).entries()) {
      expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  test("tells every claim once, with its verdict and each of its passages", () => {
    const { t } = inputOf(covered, language).wording;
    for (const claim of covered.claims) {
      const found = parts.filter(({ id }) => id === `claim-${claim.id}`);
      expect(found).toHaveLength(1);
      const own = plainText(head, found, language);
      expect(times(own, claim.statement[language])).toBe(1);
      expect(times(own, `${t(`verdict.${claim.assessment.verdict}`)}. `)).toBe(1);
      expect(times(own, "in the region")).toBe(claim.evidence.length);
    }
  });
});

describe("the text", () => {
  test("numbers claims in its own order, and says how firm each is where it is named", () => {
    const text = told(covered);
    expect(text).toMatch(/^#### 1\. c-1$/m);
    expect(under(text, "In short")).toContain("It was allowed. (claim\u00a01: corroborated)");
    expect(text).toContain("1a: 1a (claim\u00a01: corroborated; claim\u00a02: contested)");
  });

  test("says who says so, and what is not recorded", () => {
    expect(under(told(covered), "1\\. c-1")).toContain(
      "- Supports: “in the region” — V1, [title not recorded], [date not recorded]; reported by " +
        "another outlet; an excerpt was seen on 22 November 2026. [address not recorded]",
    );
  });

  test("marks a translation, before the words themselves", () => {
    const text = plainText(head, [...textParts(inputOf(covered, "uk"))], "uk");
    expect(text).toContain(
      "«у регіоні» (наш переклад). Оригінал (англійська): «in the region» — V1",
    );
  });

  test("tells places by the alphabet, each on its side of the line, and why one is borderline", () => {
    const text = under(told(covered), "How far it is to capitals and oblast centres");
    expect(text).toMatch(/^Border, Russia \| 299 km \| the data’s error$/m);
    expect(text).toMatch(/1 place lies within 300 km: Zuev \(Russia; 69 km\)\./);
    expect(text).toMatch(/1 place lies beyond 300 km: Amur \(Russia; [\d,]+ km\)\./);
    const near = under(
      told(covered, { radius: 2000 }),
      "How far it is to capitals and oblast centres",
    );
    expect(near).toContain("No place is borderline at 2,000 km.");
    expect(near).toMatch(/3 places lie within 2,000 km: Amur .*; Border .*; Zuev /);
  });

  test("gives both errors, the method's in whole metres upwards", () => {
    const made = under(told(covered), "How far: the reach");
    expect(made).toContain("- Error of the method: At most 10 m along the line.");
    expect(made).toContain("- Error of the data: The outlines it starts from");
  });

  test("says what a stand-off leaves, where one is set", () => {
    const standoffKm = km(25);
    const text = told(covered, { standoffKm });
    expect(text).toContain("launchers set back 25 km from the border");
    expect(text).toContain("- Stand-off: 25 km back from the border, inside the areas.");
  });

  test("says why there are no numbers, and all else", () => {
    const text = told(covered, { reach: { numbers: null, why: "Being computed." } });
    expect(under(text, "How much lies within reach")).toContain("Being computed.");
    expect(text).not.toContain("How far it is from each launch area");
    expect(text).toMatch(/^#### 1\. c-1$/m);
  });

  test("of a range that no source gives says so", () => {
    const { recipe } = inputOf(covered, "en");
    if (!recipe) throw new Error("The fixture has no reach.");
    const text = told(covered, { recipe: { ...recipe, km: km(123.4), claims: [] } });
    expect(under(text, "How far: the reach")).toContain("No source seen gives this range");
    expect(text).toContain("within 123.4 km of somewhere in Sumy Oblast");
  });

  test("as of a day says what is dated later, and leaves nothing out", () => {
    const before = told(covered, { date: "2024-11-16" });
    expect(before).toContain("are told as of 16 November 2024");
    const later = "[dated later than 16 November 2024]";
    expect(under(before, "Reported permission")).toContain(later);
    expect(under(before, "Day by day")).toContain(later);
    expect(under(before, "1\\. c-1")).toContain(later);
    // The others have no date.
    expect(times(before, later)).toBe(3);
    expect(told(covered, { date: "2024-11-17" })).not.toContain("dated later than");
  });

  test("without passages counts them and says where they are", () => {
    const text = told(covered, { passagesAt: "./text.html" });
    expect(text).not.toContain("in the region");
    expect(text).toContain("Evidence: 3 quotations <./text.html#claim-c-1>");
    expect(text).toContain("Evidence: 1 quotation <./text.html#disagreement-d-1>");
  });

  test("marks what was corrected, where it stands and at its end", () => {
    const fix: Correction = {
      date: "2026-12-01",
      fix: { en: "It said 200.", uk: "Було 200." },
      changed: ["c-1", "d-1", "launch-areas", "permission", "reach:atacms-300"],
    };
    const text = told({ ...covered, manifest: { ...covered.manifest, corrections: [fix] } });
    const mark = "FIX, 1 December 2026: It said 200.";
    for (const heading of [
      "1\\. c-1",
      "How far\\?",
      "What the map shows",
      "Reported permission",
      "How far: the reach",
    ]) {
      expect(times(under(text, heading), mark), heading).toBe(1);
    }
    const end = under(text, "Version, corrections, licence and contact");
    expect(end).toContain(
      `- ${mark} Changed: claim\u00a01, How far?, Launch areas, Reported permission, ATACMS, 300 km`,
    );
    expect(end).not.toContain("Nothing published here");
  });

  test("ends with where to report an error", () => {
    expect(told(covered).trimEnd()).toMatch(/\n\nWrite\.$/);
  });

  test("of a dossier without a reach, a checked text or disagreements tells the rest", () => {
    const { brief: _, ...manifest } = covered.manifest;
    const bare = { ...covered, disagreements: [], manifest: { ...manifest, reaches: [] } };
    const text = told(
      { ...bare, manifest: { ...bare.manifest, reaches: covered.manifest.reaches } },
      { dossier: bare, index: indexDossier(bare), recipe: null },
    );
    expect(under(text, "How far: the reach")).toContain("This dossier draws no reach.");
    expect(text).not.toContain("The text that is checked");
    expect(text).not.toContain("Where sources differ");
    expect(text).toContain("#### 1. c-1");
  });

  test("comes piece by piece: the first is there before the last is made", () => {
    let isLateAsked = false;
    const input = inputOf(covered, "en");
    const watched = {
      ...input,
      dossier: new Proxy(input.dossier, {
        get: (target, key: keyof Dossier) => {
          if (key === "sources") isLateAsked = true;
          return target[key];
        },
      }),
    };
    const coming = textParts(watched);
    expect(coming.next().value).toMatchObject({ id: "in-short" });
    expect(isLateAsked).toBe(false);
    expect([...coming].at(-1)).toMatchObject({ id: "closing" });
    expect(isLateAsked).toBe(true);
  });
});

test("the plain text has addresses without the words to scroll to", () => {
  const link = (href: string) => ({
    id: "a",
    level: 1 as const,
    title: "A",
    blocks: [{ kind: "paragraph" as const, runs: [{ as: "link" as const, text: "Open", href }] }],
  });
  const text = plainText(
    head,
    [
      link("https://example.org/a#:~:text=up%20to%20300"),
      link("https://example.org/b#part:~:text=up"),
      { ...link("https://example.org/c"), blocks: [] },
    ],
    "en",
  );
  expect(text).toContain("Open <https://example.org/a>");
  expect(text).toContain("Open <https://example.org/b#part>");
  expect(text.endsWith("## A\n")).toBe(true);
});

test("a claim of an unknown id is passed over", () => {
  const { summary } = covered.manifest;
  const [first] = summary;
  if (!first) throw new Error("The fixture found nothing.");
  const sentence = { ...first, claims: ["c-1", "c-99" as ClaimId] as ClaimId[] };
  const text = told({ ...covered, manifest: { ...covered.manifest, summary: [sentence] } });
  expect(under(text, "In short")).toContain("(claim\u00a01: corroborated)");
});
