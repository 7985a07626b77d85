import type { CslName, Source } from "../../../dossier/model.ts";
import { createFormats } from "../../../i18n/formats.ts";
import { languages } from "../../../i18n/language.ts";
import { dataMessages } from "../../../i18n/messages/data.ts";
import { pageMessages } from "../../../i18n/messages/page.ts";
import { createTranslator } from "../../../i18n/translator.ts";
import { ids, type Node, tagged } from "./node.ts";

/** What schema.org calls a CSL type. A type that is not here is a CreativeWork and no more. */
const types: Readonly<Record<string, string>> = {
  "article-newspaper": "NewsArticle",
  "article-journal": "ScholarlyArticle",
  "article-magazine": "Article",
  "post-weblog": "BlogPosting",
  webpage: "WebPage",
  report: "Report",
  book: "Book",
  chapter: "Chapter",
  dataset: "Dataset",
  legislation: "Legislation",
  map: "Map",
  thesis: "Thesis",
};

/** A source with what is recorded of it, and how it was seen as a remark of ours. */
export function sourceNode(source: Source): Node {
  const { id, type, title, author, issued, publisher, URL, language } = source;
  const dates = issued?.["date-parts"].map((parts) =>
    parts.map((part) => String(part).padStart(2, "0")).join("-"),
  );
  return {
    "@id": ids.source(id),
    "@type": types[type] ?? "CreativeWork",
    identifier: id,
    ...(title !== undefined && {
      name: language === undefined ? title : tagged(title, language),
    }),
    ...(author && { author: author.map(personNode) }),
    ...(dates && { datePublished: dates.length === 1 ? dates[0] : dates }),
    publisher: { "@type": "Organization", name: publisher },
    ...(URL !== undefined && { url: URL }),
    ...(language !== undefined && { inLanguage: language }),
    comment: { "@type": "Comment", text: seenRemarks(source) },
  };
}

/** CSL keeps a name that cannot be taken apart for an organisation, as our format asks. */
function personNode(name: CslName): Node {
  if ("literal" in name) return { "@type": "Organization", name: name.literal };
  const { family, given } = name;
  return {
    "@type": "Person",
    name: given === undefined ? family : `${given} ${family}`,
    familyName: family,
    ...(given !== undefined && { givenName: given }),
  };
}

/** Grade and how it was seen, in the words of the page. */
function seenRemarks({ grade, seen }: Source): readonly Node[] {
  return languages.map((language) => {
    const t = createTranslator(dataMessages, language);
    const page = createTranslator(pageMessages, language);
    const day = createFormats(language).dayOrPeriod(seen.on);
    const what = page(`source.seen.${seen.what}`, { day });
    const where = seen.in
      ? `, ${page("source.seenIn", { name: `${seen.in.name} (${seen.in.URL})` })}`
      : "";
    const words = page(`grade.${grade}`);
    return tagged(t("sourceSeen", { grade, words, seen: `${what}${where}` }), language);
  });
}
