import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClaimId } from "../../dossier/model.ts";
import type { Run, TextPart, TextTable } from "../../report/text/text-part.ts";
import { contentsHtml, textHtml } from "./text-html.ts";

function part(members: Partial<TextPart>): TextPart {
  return { id: "reach", level: 1, title: "How far", blocks: [], ...members };
}

function paragraphOf(run: Run): string {
  return textHtml([part({ blocks: [{ kind: "paragraph", runs: [run] }] })]);
}

const table: TextTable = {
  kind: "table",
  caption: "From each area",
  columns: ["Area", "Shortest", "Longest"],
  numeric: [1, 2],
  rows: [
    ["Sumy", "1 km", "404 km"],
    ["Kharkiv", "Nothing is left."],
  ],
};

describe("a text as HTML", () => {
  test("has its chapters under the title of the page, and a place for each heading", () => {
    const html = textHtml([part({}), part({ level: 3, id: "claim-c-1", title: "1. Far" })]);
    expect(html).toBe('<h2 id="reach">How far</h2>\n<h4 id="claim-c-1">1. Far</h4>');
  });

  test.each<[Run, string]>([
    ["words", "words"],
    [{ as: "strong", text: "Contested." }, "<strong>Contested.</strong>"],
    [{ as: "cite", text: "News" }, "<cite>News</cite>"],
    [{ as: "cite", text: "Новини", lang: "uk" }, '<cite lang="uk">Новини</cite>'],
    [{ as: "quote", text: "до 300 км", lang: "uk" }, '<q lang="uk">до 300 км</q>'],
    [
      { as: "link", text: "Open", href: "https://example.org/?a=1&b=2#:~:text=up%20to" },
      '<a href="https://example.org/?a=1&amp;b=2#:~:text=up%20to" rel="noreferrer">Open</a>',
    ],
    [{ as: "claim", text: "claim 1", claim: "c-1" as ClaimId }, '<a href="#claim-c-1">claim 1</a>'],
  ])("writes %o", (run, html) => {
    expect(paragraphOf(run)).toContain(`<p>${html}</p>`);
  });

  test("has tables that say what each cell is of", () => {
    const html = textHtml([part({ blocks: [table] })]);
    expect(html).toContain("<caption>From each area</caption>");
    expect(html).toContain(
      '<tr><th scope="col">Area</th><th scope="col" class="number">Shortest</th>' +
        '<th scope="col" class="number">Longest</th></tr>',
    );
    expect(html).toContain(
      '<tr><th scope="row">Sumy</th><td class="number">1 km</td><td class="number">404 km</td></tr>',
    );
    expect(html).toContain(
      '<tr><th scope="row">Kharkiv</th><td colspan="2">Nothing is left.</td></tr>',
    );
  });

  test("leads to its chapters", () => {
    const parts = [part({}), part({ level: 2, id: "shares" }), part({ id: "days", title: "Days" })];
    expect(contentsHtml(parts)).toBe(
      '<ol><li><a href="#reach">How far</a></li><li><a href="#days">Days</a></li></ol>',
    );
  });

  test("has its own tags and no more, whatever its words are", () => {
    const hostile = fc
      .array(fc.constantFrom("<", ">", '"', "&", "'", "/", "script", "noscript", "a"))
      .map((pieces) => pieces.join(""));
    const of = (words: string): readonly TextPart[] => [
      part({
        id: words,
        title: words,
        blocks: [
          { kind: "list", items: [[words, { as: "link", text: words, href: words }]] },
          { kind: "paragraph", runs: [{ as: "quote", text: words, lang: words }] },
          { ...table, caption: words, rows: [[words, words, words]] },
        ],
      }),
    ];
    const tags = (words: string) =>
      textHtml(of(words))
        .match(/<[^>]*>/g)
        ?.map((tag) => tag.split(" ")[0]);
    fc.assert(
      fc.property(hostile, (words) => {
        expect(tags(words)).toEqual(tags("words"));
      }),
    );
  });
});
