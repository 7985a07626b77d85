import MiniSearch from "minisearch";
import type { Dossier } from "../../dossier/dossier.ts";
import type { DossierIndex } from "../../dossier/lookup.ts";
import { textsOfClaim, textsOfDisagreement } from "./found-texts.ts";
import { parseQuery } from "./query.ts";
import { remembered } from "./remembered.ts";
import { hasWords } from "./word-lines.ts";
import { type Entry, type Matcher, matcherOf } from "./word-matches.ts";
import { comparedBy, findWords } from "./words.ts";

/** A claim or disagreement with every text by which it is found, in all languages. */
export interface Searchable {
  readonly id: string;
  readonly texts: readonly string[];
}

export interface Matches {
  /** Of claims and of disagreements, whose ids differ. */
  readonly ids: ReadonlySet<string>;
  /** What to mark: words of the texts as they are compared, and phrases with spaces between. */
  readonly terms: readonly string[];
}

export interface SearchIndex {
  /** Of 1,000 claims each takes less than a millisecond, and all of them 0.7 s. */
  readonly add: (searchable: Searchable) => void;
  /** Never throws; what asks for nothing finds everything and marks nothing. */
  readonly search: (text: string) => Matches;
}

/** All of a dossier that can be searched. */
export function* searchablesOf(dossier: Dossier, index: DossierIndex): Generator<Searchable> {
  for (const claim of dossier.claims) yield { id: claim.id, texts: textsOfClaim(claim, index) };
  for (const each of dossier.disagreements) {
    yield { id: each.id, texts: textsOfDisagreement(each, index) };
  }
}

export function createSearchIndex(): SearchIndex {
  const compared = remembered(comparedBy);
  const lineOf = (text: string) =>
    findWords(text, compared)
      .map(({ word }) => word)
      .join(" ");
  const library = new MiniSearch<Entry>({
    fields: ["words"],
    tokenize: (words) => words.split(/[ \n]/),
    // The words are made already; null leaves an empty one out.
    processTerm: (word) => word || null,
    searchOptions: { tokenize: (word) => [word] },
  });
  const entries: Entry[] = [];
  // It keeps what it has matched, so that another entry asks for another one.
  let matcher: Matcher | undefined;
  return {
    add: ({ id, texts }) => {
      const entry = { id, words: [...new Set(texts.map(lineOf))].join("\n") };
      entries.push(entry);
      library.add(entry);
      matcher = undefined;
    },
    search: (text) => {
      matcher ??= matcherOf(library, entries);
      return search(text, entries, matcher);
    },
  };
}

function search(text: string, entries: readonly Entry[], matcher: Matcher): Matches {
  const { words, phrases } = parseQuery(text);
  const ofWords = words.map((word, at) => matcher(word, at === words.length - 1));
  const found = entries.filter(
    (entry) =>
      ofWords.every((matches) => matches.has(entry.id)) &&
      phrases.every((phrase) => hasWords(entry.words, phrase)),
  );
  const terms = new Set(phrases);
  for (const { id } of found) {
    for (const matches of ofWords) {
      for (const term of matches.get(id) ?? []) terms.add(term);
    }
  }
  return { ids: new Set(found.map(({ id }) => id)), terms: [...terms] };
}
