import { describe, expect, it } from "vitest";
import type { Source, SourceId } from "../../dossier/model.ts";
import { createFormats } from "../../i18n/formats.ts";
import type { Language } from "../../i18n/language.ts";
import { deskMessages } from "../../i18n/messages/desk.ts";
import { pageMessages } from "../../i18n/messages/page.ts";
import { createTranslator } from "../../i18n/translator.ts";
import { authorDateText, type CitationWords } from "./author-date.ts";

const source: Source = {
  id: "V04" as SourceId,
  type: "article-newspaper",
  title: "Biden Allows Ukraine to Strike",
  author: [
    { family: "Entous", given: "Adam" },
    { family: "Barnes", given: "Julian E." },
    { literal: "the newsroom" },
  ],
  issued: { "date-parts": [[2024, 11, 17]] },
  publisher: "The New York Times",
  URL: "https://example.org/a",
  language: "en",
  grade: "C",
  seen: {
    on: "2026-11-22",
    what: "excerpt",
    in: { name: "A copy", URL: "https://example.org/copy" },
  },
};

/** Nothing recorded but what must be. */
const bare: Source = {
  id: "V01" as SourceId,
  type: "webpage",
  publisher: "Clam Report",
  grade: "E",
  seen: { on: "2026-11-22", what: "full-text" },
};

function wordsIn(language: Language): CitationWords {
  return {
    page: createTranslator(pageMessages, language),
    desk: createTranslator(deskMessages, language),
    formats: createFormats(language),
  };
}

describe("a source as a text by author and date", () => {
  it("says all that is recorded, in English", () => {
    expect(authorDateText(source, wordsIn("en"))).toBe(
      "Entous, Adam; Barnes, Julian E.; the newsroom (2024). “Biden Allows Ukraine to Strike”. The New York Times, 17 November 2024. https://example.org/a [grade C: reprint or transcript copy; seen in A copy, https://example.org/copy; an excerpt was seen on 22 November 2026].",
    );
  });

  it("and in Ukrainian, the recorded words as they are", () => {
    expect(authorDateText(source, wordsIn("uk"))).toBe(
      "Entous, Adam; Barnes, Julian E.; the newsroom (2024). «Biden Allows Ukraine to Strike». The New York Times, 17 листопада 2024 р. https://example.org/a [ступінь C: передрук або копія стенограми; переглянуто на A copy, https://example.org/copy; уривок переглянуто 22 листопада 2026 р.].",
    );
  });

  it("has the publisher in the place of an author, and names it once", () => {
    const { author: _, ...unsigned } = source;
    expect(authorDateText(unsigned, wordsIn("en"))).toMatch(
      /^The New York Times \(2024\)\. “Biden Allows Ukraine to Strike”\. 17 November 2024\. https/,
    );
  });

  it("says what is not recorded, and makes nothing up", () => {
    expect(authorDateText(bare, wordsIn("en"))).toBe(
      "Clam Report (n.d.). [title not recorded]. [address not recorded]. [grade E: reference or aggregator; read in full on 22 November 2026].",
    );
    expect(authorDateText(bare, wordsIn("uk"))).toBe(
      "Clam Report (б. д.). [назву не записано]. [адресу не записано]. [ступінь E: довідник або збірка; прочитано повністю 22 листопада 2026 р.].",
    );
  });

  it("gives no more of a date than is known", () => {
    const of = (...date: number[]) =>
      authorDateText({ ...bare, issued: { "date-parts": [date] } }, wordsIn("en"));
    expect(of(2024)).toMatch(/^Clam Report \(2024\)\. \[title not recorded\]\. \[address/);
    expect(of(2024, 11)).toMatch(
      /^Clam Report \(2024\)\. \[title not recorded\]\. November 2024\. /,
    );
  });
});
