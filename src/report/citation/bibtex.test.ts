import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cslTypes } from "../../dossier/csl-types.ts";
import { grades } from "../../dossier/grades.ts";
import type { CslName, Source, SourceId } from "../../dossier/model.ts";
import { readBibtex, sourcesBibtex } from "./bibtex.ts";
import { cslItem, sourceOfItem } from "./csl-item.ts";

const bundled: readonly Source[] = JSON.parse(
  readFileSync(new URL("../../../geo/sources.json", import.meta.url), "utf8"),
);

const plain: Source = {
  id: "V1" as SourceId,
  type: "webpage",
  publisher: "A publisher",
  grade: "A",
  seen: { on: "2026-11-22", what: "excerpt" },
};

describe("the sources of the bundled dossier in BibTeX", () => {
  it("read back with the same library, are the same items, and the same sources", () => {
    const items = readBibtex(sourcesBibtex(bundled));
    expect(bundled.length).toBeGreaterThanOrEqual(121);
    expect(items).toEqual(bundled.map(cslItem));
    expect(items.map(sourceOfItem)).toEqual(bundled);
  });

  it("have one key each", () => {
    const keys = [...sourcesBibtex(bundled).matchAll(/^@\w+\{(.+),$/gm)].map(([, key]) => key);
    expect(keys).toEqual(bundled.map(({ id }) => `inrange-${id}`));
  });
});

describe("BibTeX", () => {
  it("writes what BibTeX and biblatex know of an article", () => {
    const source: Source = {
      ...plain,
      id: "V03" as SourceId,
      type: "article-newspaper",
      title: "Biden Allows Ukraine to Strike",
      author: [{ family: "Entous", given: "Adam" }, { literal: "The newsroom" }],
      issued: { "date-parts": [[2024, 11, 17]] },
      publisher: "Research & Times",
      URL: "https://example.org/a_b?c=1&d=%20",
      language: "en",
      grade: "B",
      seen: { on: "2026-11-22", what: "feed" },
    };
    expect(sourcesBibtex([source])).toBe(`@article{inrange-V03,
  author = {Entous, Adam and {The newsroom}},
  title = {Biden {Allows} {Ukraine} to {Strike}},
  journal = {Research \\& Times},
  publisher = {Research \\& Times},
  year = {2024},
  month = nov,
  day = {17},
  language = {en},
  url = {https://example.org/a_b?c=1&d=%20},
  urldate = {2026-11-22},
  note = {Grade B (publisher's feed). Seen on 2026-11-22: headline and summary.},
  entrysubtype = {article-newspaper},
}
`);
  });

  it("writes nothing that is not recorded", () => {
    expect(sourcesBibtex([plain])).toBe(`@misc{inrange-V1,
  howpublished = {A publisher},
  publisher = {A publisher},
  urldate = {2026-11-22},
  note = {Grade A (publisher's own page). Seen on 2026-11-22: excerpt.},
  entrysubtype = {webpage},
}
`);
  });

  it("keeps letters of every alphabet as they are", () => {
    const title = "Дальність — «300 км»: їжак, súmska, 日本";
    expect(sourcesBibtex([{ ...plain, title }])).toContain(`title = {${title}}`);
  });

  it("keeps the two days of a period, for biblatex", () => {
    const issued = { "date-parts": [[2024, 11, 17] as const, [2024, 12, 1] as const] };
    const bibtex = sourcesBibtex([{ ...plain, issued }]);
    expect(bibtex).toContain("date = {2024-11-17/2024-12-01}");
    expect(readBibtex(bibtex)).toEqual([cslItem({ ...plain, issued })]);
  });

  it("never leaves a brace open, as BibTeX counts them", () => {
    const bibtex = sourcesBibtex([{ ...plain, title: "A } b { c \\} d", publisher: "{" }]);
    let depth = 0;
    for (const [sign] of bibtex.matchAll(/[{}]/g)) {
      depth += sign === "{" ? 1 : -1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  it("is read back whatever stands in a source", () => {
    fc.assert(
      fc.property(fc.uniqueArray(source(), { selector: ({ id }) => id, minLength: 1 }), (all) => {
        const items = readBibtex(sourcesBibtex(all));
        expect(items).toEqual(all.map(cslItem));
        expect(items.map(sourceOfItem)).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });
});

/** Words with single spaces between: runs of white space are not kept. */
function words(): fc.Arbitrary<string> {
  const sign = fc.oneof(
    fc.constantFrom(..."\\{}~^<>&%$#_\u00a0-'`\",.:;=@()[]|*+/!?«»“”’–—"),
    fc.constantFrom(..."abzABZ019", "and", " and ", ", ", ": "),
    fc.constantFrom(..."їґЄйыÝéłßø日本☃", "🚀"),
  );
  return fc
    .array(sign, { minLength: 1, maxLength: 12 })
    .map((signs) =>
      signs
        .join("")
        .replaceAll(/[ \u00a0]*[ ][ \u00a0]*/g, " ")
        .replaceAll(/^[ \u00a0]+|[ \u00a0]+$/g, ""),
    )
    .filter((text) => text !== "");
}

function name(): fc.Arbitrary<CslName> {
  return fc.oneof(
    words().map((literal) => ({ literal })),
    fc.record({ family: words(), given: words() }),
    fc.record({
      family: fc.constantFrom(
        "de Gaulle",
        "al-Assad",
        "García y Vega",
        "O’Neill",
        "d'Arc",
        "Їжакевич",
      ),
      given: fc.constantFrom("Jean-Paul", "J. E.", "Ольга", "Anne Marie"),
    }),
  );
}

function source(): fc.Arbitrary<Source> {
  const day = fc.constantFrom("2024-08-06", "2026-11-22");
  const address = fc.constantFrom(
    "https://example.org/",
    "https://example.org/a--b_c~d/e'f?g=h&i=%20#j",
    "https://example.org/S%C3%BAmska",
  );
  return fc
    .record(
      {
        id: fc
          .stringMatching(/^[A-Za-z][A-Za-z0-9]{0,3}(-[0-9]{1,2})?$/)
          .map((id) => id as SourceId),
        type: fc.constantFrom(...cslTypes),
        title: words(),
        author: fc.array(name(), { minLength: 1, maxLength: 3 }),
        issued: fc.constantFrom(
          { "date-parts": [[2024]] },
          { "date-parts": [[2024, 2]] },
          { "date-parts": [[2024, 12, 31]] },
        ),
        publisher: words(),
        URL: address,
        language: fc.constantFrom("en", "uk", "pl", "zh-Hant"),
        grade: fc.constantFrom(...grades),
        seen: fc.record(
          {
            on: day,
            what: fc.constantFrom("excerpt", "full-text", "feed"),
            in: fc.record({ name: words(), URL: address }),
          },
          { requiredKeys: ["on", "what"] },
        ),
      },
      { requiredKeys: ["id", "type", "publisher", "grade", "seen"] },
    )
    .map((one) => one as Source);
}
