import type { Language } from "../../i18n/language.ts";
import type { Block, Run, Runs, TextPart, TextTable } from "./text-part.ts";

/** The outer quotation marks of a language. */
const marks: Readonly<Record<Language, readonly [open: string, close: string]>> = {
  en: ["“", "”"],
  uk: ["«", "»"],
};

/**
 * A text without any markup, to be pasted anywhere: lines, with blank ones between paragraphs, and
 * headings under a number sign a level. The address of a source follows in angle brackets, without
 * the words to which browsers scroll.
 */
export function plainText(
  head: { readonly title: string; readonly lead: string },
  parts: readonly TextPart[],
  language: Language,
): string {
  const words = wordsIn(language);
  const paragraphs = [
    `# ${head.title}`,
    head.lead,
    ...parts.flatMap(({ level, title, blocks }) => [
      `${"#".repeat(level + 1)} ${title}`,
      ...blocks.map((block) => blockText(block, words)),
    ]),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

type Words = (runs: Runs) => string;

function wordsIn(language: Language): Words {
  const [open, close] = marks[language];
  const word = (run: Run): string => {
    if (typeof run === "string") return run;
    switch (run.as) {
      case "quote":
        return `${open}${run.text}${close}`;
      case "link":
        return `${run.text} <${withoutWords(run.href)}>`;
      default:
        return run.text;
    }
  };
  return (runs) => runs.map(word).join("");
}

/** An address without its text fragment, which repeats the words quoted. */
function withoutWords(href: string): string {
  return href.replace(/#?:~:text=.*$/, "");
}

function blockText(block: Block, words: Words): string {
  switch (block.kind) {
    case "paragraph":
      return words(block.runs);
    case "list":
      return block.items.map((item) => `- ${words(item)}`).join("\n");
    case "table":
      return tableText(block);
  }
}

/** A row a line, its cells parted by bars. */
function tableText({ caption, columns, rows }: TextTable): string {
  const lines = [columns, ...rows].map((cells) => cells.join(" | "));
  return [caption, ...lines].join("\n");
}
