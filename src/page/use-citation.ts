import { use } from "react";
import { authorDateText, type CitationWords } from "../report/citation/author-date.ts";
import { claimItem, claimText } from "../report/citation/claim-citation.ts";
import { type CslItem, cslItem } from "../report/citation/csl-item.ts";
import { cslJsonOf } from "../report/citation/csl-json.ts";
import { useDeskWords } from "./desk-words.ts";
import { useProduct } from "./product.ts";
import type { Cited } from "./use-citable.ts";

export const citationForms = ["text", "bibtex", "csl-json"] as const;

export type CitationForm = (typeof citationForms)[number];

type Bibtex = typeof import("../report/citation/bibtex.ts");

let loadingBibtex: Promise<Bibtex> | undefined;

/** The library behind BibTeX weighs more than all else of the dialog: loaded when it is chosen. */
function loadBibtex(): Promise<Bibtex> {
  // Kept where it fails, too: a promise made anew at each render would never be done.
  loadingBibtex ??= import("../report/citation/bibtex.ts");
  return loadingBibtex;
}

/** The citation in one form. Suspends until what writes it is there; throws where it does not come. */
export function useCitation({ claim, source }: Cited, form: CitationForm): string {
  const { dossier, language, t, formats } = useProduct();
  const words: CitationWords = { page: t, desk: useDeskWords(), formats };
  const context = { manifest: dossier.manifest, language, page: window.location.href };
  if (form === "text") {
    return claim ? claimText(claim, words, context) : authorDateText(source, words);
  }
  const items: readonly CslItem[] = [claim ? claimItem(claim, words, context) : cslItem(source)];
  return form === "bibtex" ? use(loadBibtex()).bibtexOf(items) : cslJsonOf(items);
}
