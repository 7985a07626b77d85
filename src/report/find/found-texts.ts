import type { Citation, Disagreement } from "../../dossier/disagreement.ts";
import type { DossierIndex } from "../../dossier/lookup.ts";
import type { Claim, Evidence, FeatureRef, LocalizedText, SourceId } from "../../dossier/model.ts";
import { languages } from "../../i18n/language.ts";
import { refName } from "../ref-name.ts";
import { authorNames } from "../source-link.ts";

/**
 * Every text by which a claim is found, in all languages: what it says and why it was judged so,
 * what is quoted, of whom and from where, the places it hangs on, the parts of the checked text.
 */
export function textsOfClaim(claim: Claim, index: DossierIndex): readonly string[] {
  const { statement, assessment, event, brief, evidence, features } = claim;
  const parts = brief.map((part) => index.partById.get(part)?.says);
  return [
    ...inAllLanguages([statement, assessment.why, event, ...parts]),
    ...textsOfPassages(evidence, index),
    ...namesOf(features, index),
  ];
}

/** Every text by which a question on which sources differ is found, as of a claim. */
export function textsOfDisagreement(
  { question, versions, features }: Disagreement,
  index: DossierIndex,
): readonly string[] {
  return [
    ...inAllLanguages([question, ...versions.map(({ says }) => says)]),
    ...textsOfPassages(
      versions.flatMap(({ citations }) => citations),
      index,
    ),
    ...namesOf(features, index),
  ];
}

function textsOfPassages(
  passages: readonly (Evidence | Citation)[],
  index: DossierIndex,
): readonly string[] {
  const sources = new Set(passages.map(({ source }) => source));
  return [
    ...passages.flatMap(({ quote }) =>
      quote
        ? [
            quote.exact,
            ...Object.values(quote.translation ?? {}),
            ...inAllLanguages([quote.speaker]),
          ]
        : [],
    ),
    ...[...sources].flatMap((source) => textsOfSource(source, index)),
  ];
}

function textsOfSource(id: SourceId, { sourceById }: DossierIndex): readonly string[] {
  const source = sourceById.get(id);
  if (!source) return [];
  const { publisher, title = "", seen } = source;
  return [publisher, title, authorNames(source), seen.in?.name ?? ""];
}

function namesOf(features: readonly FeatureRef[], index: DossierIndex): readonly string[] {
  return inAllLanguages(features.map((ref) => refName(index, ref)));
}

function inAllLanguages(texts: readonly (LocalizedText | undefined)[]): readonly string[] {
  return texts.flatMap((text) => (text ? languages.map((language) => text[language]) : []));
}
