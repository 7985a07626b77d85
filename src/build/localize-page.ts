import type { Manifest } from "../dossier/model.ts";
import type { Language } from "../i18n/language.ts";
import { pageMessages } from "../i18n/messages/page.ts";

/**
 * Puts one language into a page: `lang`, title, description and what a reader without scripts is
 * told. Works on its own output, so a page can be put into another language again.
 *
 * @throws Error if the page lacks one of the places
 */
export function localizePage(
  html: string,
  language: Language,
  { title, summary }: Pick<Manifest, "title" | "summary">,
): string {
  const places: readonly (readonly [place: RegExp, content: string])[] = [
    [/(<html lang=")[^"]*(")/, language],
    [/(<title>)[^<]*(<\/title>)/, escapeHtml(`${title[language]} · In Range`)],
    [/(<meta name="description" content=")[^"]*(")/, escapeHtml(summary[language])],
    [/(<noscript>)[\s\S]*?(<\/noscript>)/, noScript(language, title, summary)],
  ];
  return places.reduce((page, [place, content]) => {
    if (!place.test(page)) throw new Error(`The page has no place for ${place.source}.`);
    return page.replace(place, (_all, before: string, after: string) => before + content + after);
  }, html);
}

function noScript(
  language: Language,
  title: Manifest["title"],
  summary: Manifest["summary"],
): string {
  const paragraphs = [summary[language], pageMessages[language]["page.noScript"]];
  const body = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join("");
  return `<main><h1>${escapeHtml(title[language])}</h1>${body}</main>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
