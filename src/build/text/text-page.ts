import { readFile } from "node:fs/promises";
import { createFormats } from "../../i18n/formats.ts";
import { type Language, languages } from "../../i18n/language.ts";
import { pageMessages } from "../../i18n/messages/page.ts";
import { textMessages } from "../../i18n/messages/text.ts";
import { createTranslator } from "../../i18n/translator.ts";
import { contentSecurityPolicy } from "../security-headers.ts";
import type { DossierText } from "./dossier-text.ts";
import { escapeHtml } from "./escape-html.ts";
import { contentsHtml, textHtml } from "./text-html.ts";

/** A file of the published site, by its place in it. */
interface PageFile {
  readonly fileName: string;
  readonly source: string;
}

/** Where each language's page lies, and the way from it to the folder of the site. */
const places: Readonly<Record<Language, { readonly folder: string; readonly root: string }>> = {
  en: { folder: "", root: "./" },
  uk: { folder: "uk/", root: "../" },
};

const languageNames: Readonly<Record<Language, string>> = { en: "English", uk: "Українська" };

const textFile = "text.html";
const styleFile = "text.css";

/** The way to a language's text from the page of that language. */
export const textAddress = `./${textFile}`;

/**
 * The whole text as pages of their own, which need no script, with their style sheet: to be read on
 * any device, printed, linked and found.
 */
export async function textFiles(text: DossierText): Promise<readonly PageFile[]> {
  const sheets = ["../../page/tokens.css", "./text-page.css"];
  const styles = await Promise.all(
    sheets.map((sheet) => readFile(new URL(sheet, import.meta.url), "utf8")),
  );
  return [
    { fileName: styleFile, source: styles.join("\n") },
    ...languages.map((language) => ({
      fileName: `${places[language].folder}${textFile}`,
      source: textPage(text, language),
    })),
  ];
}

/**
 * What stands in a language's page for readers without scripts: the text without its passages, which
 * would double what every reader loads, and the way to the whole.
 */
export function withoutScripts({ withoutPassages }: DossierText, language: Language): string {
  const say = createTranslator(textMessages, language);
  const t = createTranslator(pageMessages, language);
  return [
    `<link rel="stylesheet" href="${places[language].root}${styleFile}" />`,
    `<section class="text" aria-label="${escapeHtml(t("text.title"))}">`,
    `<p>${escapeHtml(say("text.noScript"))} `,
    `<a href="${textAddress}">${escapeHtml(say("text.whole"))}</a></p>`,
    textHtml(withoutPassages[language]),
    "</section>",
  ].join("\n");
}

function textPage({ dossier, parts }: DossierText, language: Language): string {
  const { title, lead, asOf } = dossier.manifest;
  const { root } = places[language];
  const say = createTranslator(textMessages, language);
  const t = createTranslator(pageMessages, language);
  const day = createFormats(language).dayOrPeriod(asOf);
  const heading = escapeHtml(title[language]);
  const pageTitle = escapeHtml(`${say("text.page", { title: title[language] })} · In Range`);
  const addressIn = (other: Language) => `${root}${places[other].folder}${textFile}`;
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${pageTitle}</title>
    <meta name="description" content="${escapeHtml(lead[language])}" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="${root}icon.svg" type="image/svg+xml" />
${languages.map((other) => `    <link rel="alternate" hreflang="${other}" href="${addressIn(other)}" />`).join("\n")}
    <link rel="stylesheet" href="${root}${styleFile}" />
  </head>
  <body class="text">
    <header>
      <p><a href="./">${escapeHtml(say("text.toMap"))}</a></p>
      <nav aria-label="${escapeHtml(t("page.languages"))}">
${languages.map((other) => `        ${languageLink(other, addressIn(other), other === language)}`).join("\n")}
      </nav>
    </header>
    <main>
<h1>${heading}</h1>
<p class="lead">${escapeHtml(lead[language])}</p>
<p class="as-of">${escapeHtml(t("page.asOf", { day }))}</p>
<nav aria-labelledby="contents">
<h2 id="contents">${escapeHtml(say("text.contents"))}</h2>
${contentsHtml(parts[language])}
</nav>
${textHtml(parts[language])}
    </main>
  </body>
</html>
`;
}

function languageLink(language: Language, href: string, isCurrent: boolean): string {
  const current = isCurrent ? ' aria-current="page"' : "";
  return `<a href="${href}" lang="${language}" hreflang="${language}"${current}>${languageNames[language]}</a>`;
}
