import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { cslTypes } from "../../dossier/csl-types.ts";
import type { CslName, Source } from "../../dossier/model.ts";
import { type CslItem, cslItem } from "./csl-item.ts";
import { texText } from "./tex-text.ts";

// With it the library drops every letter it knows no TeX command for: all of Cyrillic.
plugins.config.get("@bibtex").format.asciiOnly = false;

/** Of every key, so that `V10` does not meet another `V10` in a reader's own file. */
const keyPrefix = "inrange-";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** All sources as the text of one `.bib` file (UTF-8). */
export function sourcesBibtex(sources: readonly Source[]): string {
  return bibtexOf(sources.map(cslItem));
}

/**
 * Items as BibTeX that biblatex takes too: entry types and fields of BibTeX, and besides `urldate`,
 * `language` and `entrysubtype` (the CSL type), which BibTeX passes over. A key is `inrange-` and
 * the id of the item, so it is unique where the ids are and never changes. Runs of white space
 * become one space.
 */
export function bibtexOf(items: readonly CslItem[]): string {
  const escaped = items.map(escapedItem);
  const entries = plugins.output.format("bibtex", escaped, { format: "object" });
  const forBiblatex = plugins.output.format("biblatex", escaped, { format: "object" });
  return entries
    .map(({ type, properties }, at) => {
      const { date, language, urldate, version } = forBiblatex[at]?.properties ?? {};
      const { author, title, journal, publisher, url, note } = properties;
      const { institution, organization, school } = properties;
      const { id, type: entrysubtype, issued } = items[at] ?? {};
      const [[year, month, day] = [], end] = issued?.["date-parts"] ?? [];
      // Of what is no article, styles print this and no publisher.
      const howpublished = type === "misc" ? publisher : properties.howpublished;
      const fields = [
        ...braced({ author, title, journal, howpublished, publisher }),
        ...braced({ institution, organization, school, version, year }),
        // A macro of every BibTeX style, so it stands without braces.
        ...(month ? [`month = ${months[month - 1]}`] : []),
        // BibTeX has no periods: it reads the first day, biblatex both.
        ...braced({ day, date: end && date, language, url, urldate, note, entrysubtype }),
      ];
      return `@${type}{${keyPrefix}${id},\n${fields.map((field) => `  ${field},\n`).join("")}}\n`;
    })
    .join("\n");
}

function braced(fields: Readonly<Record<string, string | number | undefined>>): string[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} = {${value}}`],
  );
}

/** The library escapes nothing but what it also drops, so that texts are written for TeX before. */
function escapedItem(item: CslItem): object {
  const { title, author, publisher, note } = item;
  const container = item["container-title"];
  return {
    ...item,
    ...(title !== undefined && { title: texText(title) }),
    ...(author && { author: author.map(escapedName) }),
    ...(container !== undefined && { "container-title": texText(container) }),
    publisher: texText(publisher),
    note: texText(note),
  };
}

function escapedName(name: CslName): CslName {
  if ("literal" in name) return { literal: texText(name.literal) };
  const { family, given } = name;
  return {
    family: namePart(family),
    ...(given !== undefined && { given: namePart(given) }),
  };
}

/** Words of letters stand as they are; braces keep together what BibTeX would take apart. */
function namePart(part: string): string {
  const isPlain = /^[\p{L}\p{M}.'’]+( [\p{L}\p{M}.'’]+)*$/u.test(part) && !/\band\b/i.test(part);
  // The library braces a whole name in which it sees an "and", given name and all.
  return isPlain ? texText(part) : `{${texText(part).replaceAll(/ and(?= )/g, " {and}")}}`;
}

/**
 * Reads what `bibtexOf` has written, with the library's own reader.
 *
 * @throws Error where the text is no BibTeX
 */
export function readBibtex(text: string): CslItem[] {
  return plugins.input
    .chain(text, { forceType: "@biblatex/text", generateGraph: false })
    .map((read) => {
      const {
        "citation-key": _,
        genre,
        ...item
      } = read as unknown as Omit<CslItem, "author"> & {
        readonly "citation-key"?: string;
        readonly genre?: string;
        readonly author?: readonly ReadName[];
      };
      const { author, ...rest } = item;
      return {
        ...rest,
        id: item.id.replace(keyPrefix, ""),
        type: cslTypes.find((type) => type === genre) ?? item.type,
        ...(author && { author: author.map(readName) }),
      };
    });
}

interface ReadName {
  readonly family: string;
  readonly given?: string;
  readonly "non-dropping-particle"?: string;
}

function readName({ family, given, "non-dropping-particle": particle }: ReadName): CslName {
  const whole = particle ? `${particle} ${family}` : family;
  return given === undefined ? { literal: whole } : { family: whole, given };
}
