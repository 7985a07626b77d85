import type { Manifest } from "../../dossier/manifest.ts";
import type { Claim, LocalizedText } from "../../dossier/model.ts";
import type { Language } from "../../i18n/language.ts";
import { type CitationWords, sentences } from "./author-date.ts";
import { type CslItem, dateOf } from "./csl-item.ts";

/** Who says what a claim says. */
const author = "In Range";

/** What a citation of a claim needs beside the claim. */
export interface ClaimContext {
  readonly manifest: Pick<Manifest, "title" | "version" | "asOf" | "stance">;
  readonly language: Language;
  /** The address of the page, whatever it shows at the moment. */
  readonly page: string;
}

/**
 * Where a claim stands for good: the page's address with nothing but the claim in its hash. The
 * reader's own choices are not part of what is cited.
 */
export function claimAddress({ id }: Pick<Claim, "id">, page: string): string {
  return `${page.replace(/#.*$/s, "")}#claim=${encodeURIComponent(id)}`;
}

/** A claim by In Range as CSL-JSON: its statement, its verdict, the dossier and its version. */
export function claimItem(claim: Claim, words: CitationWords, context: ClaimContext): CslItem {
  const { manifest, language, page } = context;
  const text = (localized: LocalizedText) => localized[language];
  return {
    id: claim.id,
    type: "webpage",
    title: titleOf(claim, language),
    author: [{ literal: author }],
    issued: dateOf(manifest.asOf),
    "container-title": text(manifest.title),
    publisher: author,
    URL: claimAddress(claim, page),
    language,
    version: manifest.version,
    note: sentences([
      ...edition(claim, words, context),
      // Whose lines a map draws goes with all that is taken from it.
      text(manifest.stance.short),
    ]),
  };
}

/** A claim as a text by author and date. A claim is never cited without what was found of it. */
export function claimText(claim: Claim, words: CitationWords, context: ClaimContext): string {
  const { manifest, language, page } = context;
  const { desk } = words;
  return sentences([
    desk("cite.who", { who: author, year: manifest.asOf.slice(0, "YYYY".length) }),
    desk("cite.quoted", { text: titleOf(claim, language) }),
    ...edition(claim, words, context),
    claimAddress(claim, page),
  ]);
}

/** Its statement, without the full stop: what a citation is put together with adds its own. */
function titleOf({ statement }: Claim, language: Language): string {
  return statement[language].replace(/\.$/, "");
}

function edition(
  { id, assessment }: Claim,
  { page, desk, formats }: CitationWords,
  { manifest, language }: ClaimContext,
): readonly string[] {
  return [
    desk("cite.assessed", { id, verdict: page(`verdict.${assessment.verdict}`) }),
    desk("cite.edition", {
      title: manifest.title[language],
      version: manifest.version,
      day: formats.dayOrPeriod(manifest.asOf),
    }),
  ];
}
