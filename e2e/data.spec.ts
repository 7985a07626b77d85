import { readFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import { type Language, languages } from "../src/i18n/language.ts";
import { deskMessages } from "../src/i18n/messages/desk.ts";
import { createTranslator } from "../src/i18n/translator.ts";
import { creditLine } from "../src/report/data/credit.ts";
import { type DataFile, dataFiles, mediaTypes } from "../src/report/data/files.ts";
import { graphOf } from "../src/report/data/linked-data/graph.ts";
import { readData } from "../src/report/data/read-data.ts";
import { recognise } from "../src/report/data/recognise.ts";
import { dossier } from "./dossier.ts";
import { seesNoViolation } from "./driver/axe.ts";
import type { Reader } from "./driver/reader.ts";
import { expect, test } from "./fixtures.ts";

/* What a reader takes away: files, and what a page says of itself to programs. */

test.describe("on the page", () => {
  // axe puts its script into the page, which the Content Security Policy forbids.
  test.use({ bypassCSP: true });

  for (const language of languages) {
    test(`every file arrives as what it is and holds the very dossier; axe finds nothing (${language})`, async ({
      openPage,
    }) => {
      test.setTimeout(120_000);
      const reader = await openPage(language);
      const section = await opened(reader);
      await expect(section.getByRole("link")).toHaveCount(dataFiles.length);
      await expect(section).toContainText(creditLine(dossier.manifest, language));
      for (const file of dataFiles) {
        const link = linkTo(section, file, language);
        await expect(link).toHaveAttribute("download", "");
        const href = await link.evaluate((element) => (element as HTMLAnchorElement).href);
        const response = await reader.page.request.get(href);
        expect(response.status()).toBe(200);
        expect(response.headers()["content-type"]).toBe(mediaTypes[file]);
        const text = await response.text();
        await expect(link).toContainText(`${Math.ceil(Buffer.byteLength(text) / 1000)}\u00a0`);
        expectTheDossier(file, text);
      }
      const [download] = await Promise.all([
        reader.page.waitForEvent("download"),
        linkTo(section, "claims.csv", language).click(),
      ]);
      expect(download.suggestedFilename()).toBe("claims.csv");
      expectTheDossier("claims.csv", await readFile(await download.path(), "utf8"));
      await seesNoViolation(reader.page, "details:has(a[download])");
    });
  }
});

for (const language of languages) {
  test(`the page says what it is in linked data, every claim by its id (${language})`, async ({
    request,
    baseURL,
  }) => {
    const root = new URL(baseURL ?? "");
    const address = new URL(language === "en" ? "./" : "./uk/", root).href;
    const html = await (await request.get(address)).text();
    const script = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
    const graph = JSON.parse(script) as {
      "@graph": { "@id": string; "@type": string; text?: { "@value": string } }[];
    };
    const claims = graph["@graph"].filter((node) => node["@type"] === "Claim");
    expect(
      claims.map((node) => [new URL(node["@id"], address).href, node.text?.["@value"]]),
    ).toEqual(
      dossier.claims.map(({ id, statement }) => [
        new URL(`#claim=${id}`, root).href,
        statement[language],
      ]),
    );
    const [, href = ""] =
      /<link rel="alternate" type="application\/ld\+json" href="([^"]*)"/.exec(html) ?? [];
    expect(new URL(href, address).href).toBe(new URL("data/dossier.jsonld", root).href);
  });
}

/** The section on the files, open. */
async function opened(reader: Reader): Promise<Locator> {
  const { language } = reader.words;
  const title = createTranslator(deskMessages, language)("data.title");
  const heading = reader.page.getByRole("heading", { level: 3, name: title, exact: true });
  const section = reader.page.getByRole("group").filter({ has: heading });
  await heading.click();
  await expect(section.getByRole("list")).toBeVisible();
  return section;
}

function linkTo(section: Locator, file: DataFile, language: Language): Locator {
  const key = file.replace(".", "-") as "claims-csv";
  const name = createTranslator(deskMessages, language)(`data.${key}`);
  return section.getByRole("link", { name: new RegExp(`^${name} \\(`) });
}

/** The file holds what the dossier holds: read by the product's own reader, and nothing else. */
function expectTheDossier(file: DataFile, text: string): void {
  expect(recognise(text, "")).toBe(file);
  const { claims, sources, layers } = dossier;
  const read = readData(file, text, file);
  expect(read.reading.problems).toEqual([]);
  if (read.kind === "dossier.jsonld") {
    expect(read.content).toEqual(JSON.parse(JSON.stringify(graphOf(dossier))));
    return;
  }
  const files = {
    "claims.csv": { "claims.json": claims },
    "claims.json": { "claims.json": claims },
    "sources.json": { "sources.json": sources },
    "sources.bib": { "sources.json": sources },
    "features.geojson": Object.fromEntries(
      layers.map(({ id, features }) => [
        `layers/${id}.geojson`,
        { type: "FeatureCollection", features },
      ]),
    ),
  };
  expect(Object.fromEntries(read.reading.contents)).toEqual(files[read.kind]);
}
