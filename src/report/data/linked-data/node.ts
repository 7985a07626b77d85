import type { LocalizedText } from "../../../dossier/model.ts";
import { languages } from "../../../i18n/language.ts";

/** A node of the graph: members of schema.org by their names, JSON-LD's own with `@`. */
export type Node = { readonly [name: string]: unknown };

const address = (name: string) =>
  [name, { "@id": `https://schema.org/${name}`, "@type": "@id" }] as const;

/**
 * The context stands in every file and page itself: schema.org's own would be one more request, and
 * to another origin, before anything could be read. `@vocab` makes every name one of schema.org's;
 * three hold addresses.
 */
export const context: Node = {
  "@vocab": "https://schema.org/",
  ...Object.fromEntries(["url", "contentUrl", "license"].map(address)),
};

/**
 * A node of which ids and addresses are relative to the product's folder, for a file or page from
 * which `root` leads there. An `@base` would say the same, but not all that read JSON-LD resolve a
 * relative one.
 */
export function rooted(value: unknown, root: "./" | "../"): unknown {
  if (typeof value === "string") return value.startsWith("./") ? `${root}${value.slice(2)}` : value;
  if (Array.isArray(value)) return value.map((each) => rooted(each, root));
  if (typeof value !== "object" || value === null || "@value" in value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, rooted(inner, root)]),
  );
}

/** A text in every language, each with its tag. */
export function inAllLanguages(text: LocalizedText): readonly Node[] {
  return languages.map((language) => tagged(text[language], language));
}

export function tagged(text: string, language: string): Node {
  return { "@value": text, "@language": language };
}

export function ref(id: string): Node {
  return { "@id": id };
}

/** Ids relative to the product's folder: those of the page's address where it has one for the thing. */
export const ids = {
  page: "./",
  claim: (id: string) => `./#claim=${id}`,
  place: (id: string) => `./#feature=${id}`,
  /** What the page's address does not name. */
  other: (id: string) => `./data/dossier.jsonld#${id}`,
  source: (id: string) => `./data/dossier.jsonld#source-${id}`,
} as const;
