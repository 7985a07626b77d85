import type { Dossier } from "../dossier/dossier.ts";
import type { Language } from "../i18n/language.ts";
import { dataFolder, mediaTypes } from "../report/data/files.ts";
import { pageGraph, scriptText } from "../report/data/linked-data/graph.ts";

const file = "dossier.jsonld";

/**
 * Puts what a page says of itself as linked data into its head, and the way to all of it. The Content
 * Security Policy lets the script stand: it is data, which no browser runs.
 */
export function withLinkedData(
  html: string,
  language: Language,
  dossier: Pick<Dossier, "manifest" | "claims">,
): string {
  const type = mediaTypes[file];
  const root = language === "en" ? "./" : "../";
  const head = [
    `<link rel="alternate" type="${type}" href="${root}${dataFolder}/${file}" />`,
    `<script type="${type}">${scriptText(pageGraph(dossier, language))}</script>`,
  ];
  return html.replace("</head>", () => `${head.map((tag) => `  ${tag}\n  `).join("")}</head>`);
}
