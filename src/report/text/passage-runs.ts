import type { Quote, Source } from "../../dossier/model.ts";
import { authorNames, sourceLink } from "../source-link.ts";
import type { Telling } from "./telling.ts";
import { type Run, type Runs, sentence, strong } from "./text-part.ts";

/**
 * A passage with its source in one line: the words in their language and our marked translation,
 * who published them and when, how close the source is, how it was seen, and the way to it. What is
 * not recorded is said to be not recorded.
 *
 * @param lead - what stands before the passage, such as its bearing
 */
export function passageRuns(
  telling: Telling,
  source: Source,
  quote: Quote | undefined,
  lead?: string,
): Runs {
  return [
    ...(lead ? [strong(`${lead}:`), " "] : []),
    ...quoteRuns(telling, quote),
    " — ",
    ...sourceRuns(telling, source, quote),
  ];
}

function quoteRuns({ wording }: Telling, quote: Quote | undefined): Runs {
  const { language, t, formats } = wording;
  if (!quote) return [`[${t("source.noQuote")}]`];
  const { speaker } = quote;
  const said: Runs = speaker
    ? [" ", sentence(t("source.speaker", { name: speaker[language] }))]
    : [];
  const original: Run = { as: "quote", text: quote.exact, lang: quote.lang };
  const translation = quote.lang === language ? undefined : quote.translation?.[language];
  if (!translation) return [original, ...said];
  const translated: Run = { as: "quote", text: translation, lang: language };
  const named = t("source.original", { language: formats.languageName(quote.lang) });
  return [translated, ` (${t("source.translated")}). ${named}: `, original, ...said];
}

/** Who published a source and when, how close it is, how it was seen, and the way to it. */
export function sourceRuns(
  { wording: { t, formats } }: Telling,
  source: Source,
  quote: Quote | undefined,
): Runs {
  const { publisher, title, language, author, issued, grade, seen } = source;
  const [date] = issued?.["date-parts"] ?? [];
  const cited: Run = title
    ? { as: "cite", text: title, ...(language && { lang: language }) }
    : `[${t("source.noTitle")}]`;
  const when = date ? formats.partialDate(date) : `[${t("source.noDate")}]`;
  const how = [
    t(`grade.${grade}`),
    ...(seen.in ? [t("source.seenIn", { name: seen.in.name })] : []),
    t(`source.seen.${seen.what}`, { day: formats.dayOrPeriod(seen.on) }),
  ].join("; ");
  const link = sourceLink(source, quote);
  return [
    `${publisher}, `,
    cited,
    author ? `, ${authorNames(source)}, ` : ", ",
    `${sentence(`${when}; ${how}`)} `,
    link
      ? {
          as: "link",
          href: link.href,
          text: link.copyAt
            ? t("source.openSeenIn", { name: link.copyAt })
            : t("source.open", { publisher }),
        }
      : `[${t("source.noAddress")}]`,
  ];
}
