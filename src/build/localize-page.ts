import type { Manifest } from "../dossier/manifest.ts";
import type { Language } from "../i18n/language.ts";
import { textMessages } from "../i18n/messages/text.ts";
import { escapeHtml } from "./text/escape-html.ts";

/**
 * Puts one language into a page: `lang`, title, description, the headline and lead that stand there
 * before the scripts, and what a reader without scripts is told. Works on its own output, so a page
 * can be put into another language again.
 *
 * @param withoutScripts - HTML for readers without scripts; a sentence where there is none
 * @throws Error if the page lacks one of the places
 */
export function localizePage(
  html: string,
  language: Language,
  { title, lead }: Pick<Manifest, "title" | "lead">,
  withoutScripts: string = paragraph(textMessages[language]["text.noScript"]),
): string {
  const places: readonly (readonly [place: RegExp, content: string])[] = [
    [/(<html lang=")[^"]*(")/, language],
    [/(<title>)[^<]*(<\/title>)/, escapeHtml(`${title[language]} · In Range`)],
    [/(<meta name="description" content=")[^"]*(")/, escapeHtml(lead[language])],
    [/(<div id="page">)[\s\S]*?(<\/div>)/, opening(language, title, lead)],
    [/(<noscript>)[\s\S]*?(<\/noscript>)/, withoutScripts],
  ];
  return places.reduce((page, [place, content]) => {
    if (!place.test(page)) throw new Error(`The page has no place for ${place.source}.`);
    return page.replace(place, (_all, before: string, after: string) => before + content + after);
  }, html);
}

/** The headline and the lead, there before any script and if a script fails. */
function opening(language: Language, title: Manifest["title"], lead: Manifest["lead"]): string {
  return `<main><h1>${escapeHtml(title[language])}</h1>${paragraph(lead[language])}</main>`;
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}
