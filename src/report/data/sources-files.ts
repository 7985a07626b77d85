import type { Dossier } from "../../dossier/dossier.ts";
import type { Manifest } from "../../dossier/manifest.ts";
import { languages } from "../../i18n/language.ts";
import { bibtexOf } from "../citation/bibtex.ts";
import { type CslItem, cslItem } from "../citation/csl-item.ts";
import { cslJsonOf } from "../citation/csl-json.ts";
import { correctionsLine, creditLine } from "./credit.ts";

/** The item of the dossier itself: no source's id has an underscore. */
export const dossierItemId = "the_dossier";

/** The sources as CSL-JSON, after an item of the dossier itself, which says whose list it is. */
export function sourcesJson(dossier: Dossier): string {
  return cslJsonOf(sourceItems(dossier));
}

/** The same as BibTeX. */
export function sourcesBib(dossier: Dossier): string {
  return bibtexOf(sourceItems(dossier));
}

/** All items of both files. */
export function sourceItems({ manifest, sources }: Dossier): readonly CslItem[] {
  return [dossierItem(manifest), ...sources.map(cslItem)];
}

/** A list of sources has no head: credit, stance and corrections stand in the note of this item. */
function dossierItem(manifest: Manifest): CslItem {
  const note = languages.flatMap((language) => [
    creditLine(manifest, language),
    manifest.stance.short[language],
    correctionsLine(manifest, language),
  ]);
  return {
    id: dossierItemId,
    type: "dataset",
    title: manifest.title.en,
    publisher: "In Range",
    language: "en",
    version: manifest.version,
    note: note.filter((line) => line !== "").join(" "),
  };
}
