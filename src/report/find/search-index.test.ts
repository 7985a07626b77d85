import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexDossier } from "../../dossier/lookup.ts";
import { languages } from "../../i18n/language.ts";
import { bundledDossier, enlarged } from "./fixtures/bundled-dossier.ts";
import { indexed } from "./fixtures/indexed.ts";
import { textsOfClaim, textsOfDisagreement } from "./found-texts.ts";
import { findWords } from "./words.ts";

const dossier = bundledDossier();
const index = indexDossier(dossier);
const built = indexed(dossier);

/** What a search finds, sorted. */
function idsOf(text: string): readonly string[] {
  return [...built.search(text).ids].sort();
}

/** The claims and disagreements with a text that has this, sorted. */
function withText(pattern: RegExp): readonly string[] {
  const has = (texts: readonly string[]) => texts.some((text) => pattern.test(text));
  return [
    ...dossier.claims.filter((claim) => has(textsOfClaim(claim, index))),
    ...dossier.disagreements.filter((each) => has(textsOfDisagreement(each, index))),
  ]
    .map(({ id }) => id)
    .sort();
}

/** Of any UTF-16 units, halves of characters too. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

const everything = [...dossier.claims, ...dossier.disagreements].map(({ id }) => id).sort();

describe("a search", () => {
  test("finds a claim by each word of its statement, in either language", () => {
    for (const claim of dossier.claims) {
      for (const language of languages) {
        for (const { word } of findWords(claim.statement[language])) {
          expect(built.search(word).ids, `${claim.id} by ${word}`).toContain(claim.id);
        }
      }
    }
  });

  test("finds a claim by any of its texts as a whole, and as a phrase, and marks it", () => {
    const claims = fc.constantFrom(...dossier.claims);
    const texts = claims.chain((claim) =>
      fc.tuple(fc.constant(claim.id), fc.constantFrom(...textsOfClaim(claim, index))),
    );
    fc.assert(
      fc.property(texts, ([id, text]) => {
        const inside = text.replace(/["“”«»„]/g, " ");
        expect(built.search(inside).ids).toContain(id);
        const phrase = built.search(`"${inside}"`);
        expect(phrase.ids).toContain(id);
        const words = findWords(inside).map(({ word }) => word);
        expect(phrase.terms).toEqual(words.length > 0 ? [words.join(" ")] : []);
      }),
    );
  });

  test("looks in quotations, sources, places and disagreements", () => {
    for (const [text, pattern] of [
      ["firing range", /\bfiring\b[^\n]*\brange/i],
      ["Aamer Madhani", /Aamer Madhani/],
      ["POLITICO Europe", /POLITICO Europe/],
      ["Pyongyang", /Pyongyang/i],
      ["Пхеньян", /Пхеньян/i],
      ["射程", /射程/],
    ] as const) {
      expect(withText(pattern).length, text).toBeGreaterThan(0);
      expect(idsOf(text), text).toEqual(expect.arrayContaining([...withText(pattern)]));
    }
    expect(idsOf("").some((id) => dossier.disagreements.some((each) => each.id === id))).toBe(true);
  });

  test("finds what has all of the words, and less with each", () => {
    const vocabulary = dossier.claims.flatMap(({ statement }) =>
      findWords(statement.en).map(({ word }) => word),
    );
    const words = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(words, fc.constantFrom(...vocabulary), (some, one) => {
        // The last word may go on: with one after it, it is looked for as it stands if it is short.
        const fewer = built.search([one, ...some].join(" ")).ids;
        for (const id of fewer) expect(built.search(some.join(" ")).ids).toContain(id);
      }),
    );
  });

  test("takes no other word for the last where the last stood before", () => {
    expect(built.search("of km of").ids).toEqual(built.search("km of").ids);
  });

  test("takes the beginning of a word for the word, of a short one only while it is the last", () => {
    expect(idsOf("пхень")).toEqual(idsOf("Пхеньян"));
    expect(idsOf("kur obla")).toEqual(expect.arrayContaining([...idsOf("kursk oblast")]));
    expect(built.search("ku").terms).toContain("kursk");
    expect(built.search("ku oblast").ids).toEqual(new Set());
  });

  test("takes a phrase for exactly these words in this order", () => {
    expect(idsOf('"in and around Kursk"')).toEqual(withText(/\bin and around kursk\b/i));
    expect(idsOf('"Kursk around in"')).toEqual([]);
    expect(idsOf('"n and around Kurs"')).toEqual([]);
  });

  test("forgives a letter in a long word that is found nowhere, and in no figure", () => {
    expect(idsOf("Pyongjang")).toEqual(idsOf("Pyongyang"));
    expect(built.search("Pyongjang").terms).toEqual(["pyongyang"]);
    expect(idsOf("Kyiw")).toEqual([]);
    expect(idsOf("atacms301")).toEqual([]);
  });

  test("marks a single letter only where it is a word", () => {
    const { ids, terms } = built.search("k");
    expect(ids.size).toBeGreaterThan(10);
    expect(terms.filter((term) => term !== "k")).toEqual([]);
    expect(built.search("a").terms).toEqual(["a"]);
  });

  test("for nothing finds everything and marks nothing", () => {
    for (const text of ["", " ", "—", '""']) {
      expect(idsOf(text)).toEqual(everything);
      expect(built.search(text).terms).toEqual([]);
    }
  });

  test("never throws, and finds only what is there", () => {
    fc.assert(
      fc.property(fc.oneof(anyUnits, fc.string({ unit: "grapheme" })), (text) => {
        for (const id of built.search(text).ids) expect(everything).toContain(id);
      }),
    );
  });

  test("marks what is found: each word of the query is the beginning of a term", () => {
    for (const text of ["kursk permission", "Курськ дозвол", "300 km"]) {
      const { ids, terms } = built.search(text);
      expect(ids.size).toBeGreaterThan(0);
      for (const { word } of findWords(text)) {
        expect(terms.some((term) => term.startsWith(word))).toBe(true);
      }
    }
  });
});

describe("with 1,000 claims", () => {
  /** CPU time in ms: what others run on this machine is none of ours. */
  function cpuOf(act: () => void): number {
    const before = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }

  const ready = indexed(enlarged(dossier, 1000));

  test("a search takes less than 50 ms, letter by letter", () => {
    for (const text of ["k", "a", "к", "з", "the", "по", "300 km", "kurskk", "Курськ дозв"]) {
      // Of three, since the first includes what the runtime compiles; each is another query.
      const spent = [1, 2, 3].map((round) =>
        cpuOf(() => {
          ready.search(`${text}${" ".repeat(round)}`);
        }),
      );
      expect(Math.min(...spent), text).toBeLessThan(50);
    }
  });
});
