import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { languages } from "../../i18n/language.ts";
import { pageMessages } from "../../i18n/messages/page.ts";
import { plainText } from "../../report/text/plain-text.ts";
import type { Block, Run, TextPart, TextTable } from "../../report/text/text-part.ts";
import { dossierText } from "./dossier-text.ts";
import { textFiles, withoutScripts } from "./text-page.ts";

const text = await dossierText(
  fileURLToPath(new URL("../../../geo", import.meta.url)),
  "./text.html",
);
const { dossier, parts: ofLanguage } = text;
const files = await textFiles(text);

/** The parts that say how far everything is. */
const reachParts = ["reach", "shares", "distances", "places"];

function blocksOf(parts: readonly TextPart[], id: string): readonly Block[] {
  return parts.find((part) => part.id === id)?.blocks ?? [];
}

function tablesOf(parts: readonly TextPart[], id: string): readonly TextTable[] {
  return blocksOf(parts, id).filter((block) => block.kind === "table");
}

/** All words of a text but those of others. */
function ownWords(parts: readonly TextPart[]): string {
  const ofRun = (run: Run) =>
    typeof run === "string" ? run : run.as === "quote" || run.as === "cite" ? "" : run.text;
  return parts
    .flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block) =>
        block.kind === "table"
          ? [block.caption, ...block.columns, ...block.rows.flat()]
          : (block.kind === "list" ? block.items.flat() : block.runs).map(ofRun),
      ),
    ])
    .join("\n");
}

describe.each(languages)("the dossier as text (%s)", (language) => {
  const parts = ofLanguage[language];
  const { title, lead, contact, summary } = dossier.manifest;
  const plain = plainText({ title: title[language], lead: lead[language] }, parts, language);

  test("reads as recorded (`npx vitest run src/build/text -u` writes it; read what changed)", async () => {
    await expect(plain).toMatchFileSnapshot(`./fixtures/read-as-text.${language}.txt`);
  });

  test("tells every claim, its verdict, why, and every passage", () => {
    for (const { id, statement, assessment, evidence } of dossier.claims) {
      const own = parts.filter((part) => part.id === `claim-${id}`);
      expect(own).toHaveLength(1);
      const words = plainText({ title: "", lead: "" }, own, language);
      expect(words.split(statement[language])).toHaveLength(2);
      const verdict = pageMessages[language][`verdict.${assessment.verdict}`];
      expect(words).toContain(`${verdict}. ${assessment.why[language]}`);
      for (const { quote } of evidence) {
        expect(words).toContain(quote.exact);
        if (quote.speaker) expect(words).toContain(quote.speaker[language]);
        const translation = quote.lang === language ? undefined : quote.translation?.[language];
        if (translation) expect(words).toContain(translation);
      }
    }
  });

  test("tells every disagreement with every version and who says so", () => {
    expect(dossier.disagreements.length).toBeGreaterThan(3);
    for (const { id, question, versions } of dossier.disagreements) {
      const own = parts.filter((part) => part.id === `disagreement-${id}`);
      const words = plainText({ title: "", lead: "" }, own, language);
      expect(words).toContain(question[language]);
      for (const { says, citations } of versions) {
        expect(words).toContain(says[language]);
        for (const { quote } of citations) if (quote) expect(words).toContain(quote.exact);
      }
    }
  });

  test("has the findings first and the contact last", () => {
    expect(parts[0]?.id).toBe("in-short");
    for (const { says } of summary) expect(plain).toContain(says[language]);
    expect(plain.trimEnd().endsWith(contact[language])).toBe(true);
  });

  test("has no hole in it, and no sentence that ends twice", () => {
    expect(plain).not.toMatch(/undefined|null|NaN|\[object/);
    expect(ownWords(parts)).not.toMatch(/\.\.|\(\)/);
  });

  test("lists places and oblasts by the alphabet, never by distance", () => {
    const { compare } = new Intl.Collator(language);
    const tables = ["shares", "distances", "places"].flatMap((id) => tablesOf(parts, id));
    expect(tables).toHaveLength(3);
    for (const { rows } of tables) {
      // Without the country, which stands after the name.
      const names = rows.map(([name = ""]) => name.split(", ")[0] ?? "");
      expect(names.length).toBeGreaterThan(2);
      expect(names).toEqual([...names].sort(compare));
    }
    const sentences = blocksOf(parts, "places")
      .flatMap((block) => (block.kind === "paragraph" ? [block.runs.join("")] : []))
      .filter((words) => words.includes("; "));
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    for (const words of sentences.filter((one) => one.includes(" ("))) {
      const names = words
        .slice(words.indexOf(": ") + 2)
        .split(/\); /)
        .map((one) => one.split(" (")[0] ?? "");
      expect(names).toEqual([...names].sort(compare));
    }
  });

  test("calls nothing a target and speaks of whole kilometres", () => {
    const ofReach = parts.filter(({ id }) => reachParts.includes(id));
    expect(ofReach).toHaveLength(reachParts.length);
    expect(ownWords(ofReach)).not.toMatch(/target|\baim|(^|\s)(ціл[ьі]|цілей|мішен)/i);
    const numbers = tablesOf(parts, "shares").concat(tablesOf(parts, "distances"));
    expect(JSON.stringify(numbers.map(({ rows }) => rows))).not.toMatch(/\.\d+\s?km|,\d+\s?км/);
  });

  test("without scripts all but the passages stands in the page, and in few bytes", () => {
    const html = withoutScripts(text, language);
    for (const { id, statement } of dossier.claims) {
      expect(html).toContain(statement[language].replaceAll('"', "&quot;"));
      expect(html).toContain(`id="claim-${id}"`);
    }
    expect(html).not.toContain("<q ");
    // What is prerendered one day must find room beside it: 60 kB is the most a page may take.
    expect(gzipSync(html).length).toBeLessThan(32_000);
  });

  test("as a page of its own has everything, and neither script nor inline style", () => {
    const name = language === "en" ? "text.html" : "uk/text.html";
    const page = files.find(({ fileName }) => fileName === name)?.source ?? "";
    expect(page).toContain(`<html lang="${language}">`);
    for (const { id } of parts) expect(page.split(` id="${id}"`)).toHaveLength(2);
    expect(page).not.toMatch(/<script|\sstyle=|\son\w+=|javascript:/);
    expect(page.match(/<q lang=/g)?.length).toBeGreaterThan(200);
    expect(gzipSync(page).length).toBeLessThan(90_000);
  });

  test("says links out of it by where they lead from its own place", () => {
    const root = language === "en" ? "./" : "../";
    const page = files.find(({ source }) => source.includes(`<html lang="${language}">`));
    expect(page?.source).toContain(`<link rel="stylesheet" href="${root}text.css" />`);
    expect(page?.source).toContain(`hreflang="en" href="${root}text.html"`);
    expect(page?.source).toContain(`hreflang="uk" href="${root}uk/text.html"`);
  });
});

test("the style sheet defines every variable it uses", () => {
  const sheet = files.find(({ fileName }) => fileName === "text.css")?.source ?? "";
  const used = [...sheet.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
  expect(used.length).toBeGreaterThan(8);
  for (const name of used) expect(sheet).toContain(`${name}: `);
});
