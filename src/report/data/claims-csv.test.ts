import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimKinds } from "../../dossier/claim-kinds.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import type { Claim } from "../../dossier/model.ts";
import { verdicts } from "../../dossier/verdicts.ts";
import { byteOrderMark, claimsCsv } from "./claims-csv.ts";
import { columnNames } from "./claims-csv-columns.ts";
import { bundled, small } from "./fixtures/dossiers.ts";
import { readClaimsCsv } from "./read-claims-csv.ts";

/** The claims that a text holds, and what is wrong with its form. */
function read(text: string) {
  const { contents, problems } = readClaimsCsv(text, "claims.csv");
  return { claims: contents.get("claims.json"), problems };
}

/** Words as nobody writes them, but every one that a dossier may hold: not blank, any characters. */
const words = fc
  .oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc.constantFrom("=1+1", "'=1", "'tis", 'a "b", c', "a\r\nb", "a\rb", "a\nb", " a", ";", "-5"),
  )
  .filter((text) => text.trim() !== "");
const localized = fc.record({ en: words, uk: words });
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4}){0,2}$/);
const sources = [small.dossier.sources[0]?.id ?? "", small.dossier.sources[1]?.id ?? ""];
const check = fc.oneof(
  fc.record(
    {
      of: fc.constant("share-within-reach"),
      feature: id,
      reach: id,
      from: fc.array(id, { minLength: 1 }),
      finds: fc.nat(100),
    },
    { requiredKeys: ["of", "feature", "reach", "finds"] },
  ),
  fc.record({ of: fc.constant("distance"), feature: id, to: id, finds: fc.nat() }),
  fc.record({ of: fc.constant("shared-border"), feature: id, with: id, finds: fc.nat() }),
);
const evidence = fc.record({
  source: fc.constantFrom(...sources),
  bearing: fc.constantFrom("supports", "qualifies", "contradicts", "context"),
  quote: fc.record({
    exact: words,
    lang: fc.constantFrom("en", "uk", "pl"),
    translation: fc.oneof(fc.record({ uk: words }), fc.record({ en: words }), localized),
  }),
});
const claim = fc.record(
  {
    id,
    brief: fc.array(fc.constantFrom("1a", "9a", "14c")),
    kind: fc.constantFrom(...claimKinds),
    date: fc.constantFrom("2024-11-17", "2024-11-17/2024-11-25"),
    features: fc.array(
      fc.oneof(
        id,
        id.map((each) => `reach:${each}`),
      ),
      { minLength: 1 },
    ),
    statement: localized,
    assessment: fc.record({ verdict: fc.constantFrom(...verdicts), why: localized }),
    evidence: fc.array(evidence, { maxLength: 3 }),
    event: localized,
    connects: fc.tuple(id, id),
    check,
  },
  { requiredKeys: ["id", "brief", "kind", "features", "statement", "assessment", "evidence"] },
);
const claims = fc.uniqueArray(claim, { selector: (each) => each.id, minLength: 1, maxLength: 5 });

const withClaims = (list: unknown): Dossier => ({
  ...small.dossier,
  claims: list as readonly Claim[],
});

test("any claims read back exactly", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(claims, (list) => {
      expect(read(claimsCsv(withClaims(list)))).toEqual({ claims: list, problems: [] });
    }),
    { numRuns: 300 },
  );
});

describe("a spreadsheet may save it again", () => {
  const { claims: expected } = bundled.dossier;
  const text = claimsCsv(bundled.dossier);

  test("without the byte order mark and with other line ends", () => {
    const saved = text.replace(byteOrderMark, "").replaceAll("\r\n", "\n");
    expect(read(saved)).toEqual({ claims: expected, problems: [] });
  });

  test.each([";", "\t"])("with %j between the cells, as in many languages", (delimiter) => {
    const saved = text.replaceAll('","', `"${delimiter}"`);
    expect(read(saved)).toEqual({ claims: expected, problems: [] });
  });

  test("with quotation marks only where they are needed, and empty rows at its end", () => {
    const saved = text.replaceAll(/(?<=[,\n])"([\w:/. -]*)"(?=[,\r])/g, "$1");
    expect(saved.length).toBeLessThan(text.length - 5000);
    const empty = ",".repeat(columnNames.length - 1);
    expect(read(`${saved}${empty}\r\n${empty}\r\n`)).toEqual({ claims: expected, problems: [] });
  });

  test("with its claims in another order, each still whole", () => {
    const [header = "", ...rows] = text.trimEnd().split("\r\n");
    const turned = [header, ...rows.reverse()].join("\r\n");
    const { claims: list, problems } = read(turned);
    expect(problems).toEqual([]);
    expect(list).toEqual(
      expected.toReversed().map((each) => ({ ...each, evidence: each.evidence.toReversed() })),
    );
  });
});

test("every row says whose claim it is, whose lines these are, and as of when", () => {
  const [header = "", ...rows] = claimsCsv(bundled.dossier).trimEnd().split("\r\n");
  expect(header).toContain('"dossier_stance_en"');
  const { version, asOf, stance } = bundled.dossier.manifest;
  expect(rows.length).toBeGreaterThan(200);
  for (const row of rows) {
    for (const text of [version, asOf, stance.short.en, stance.short.uk]) {
      expect(row).toContain(`"${text}"`);
    }
  }
});
