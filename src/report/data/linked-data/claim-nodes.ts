import type { Citation, Disagreement } from "../../../dossier/disagreement.ts";
import type { Claim, Evidence, Quote } from "../../../dossier/model.ts";
import { languages } from "../../../i18n/language.ts";
import { pageMessages } from "../../../i18n/messages/page.ts";
import { ids, inAllLanguages, type Node, ref, tagged } from "./node.ts";
import { placeId } from "./place-nodes.ts";

/*
 * Why a claim has a `Review` and no `ClaimReview`: search engines take a ClaimReview for what a named
 * fact checker publishes of what somebody else has claimed. The claims here are In Range's own words,
 * and its verdict is a word with a reason, not a number on a scale. Nor is a source an `appearance`
 * of a claim: it may qualify or contradict it. What it has to do with the claim stands in a `Role`.
 */

/** A claim with its verdict, and the passages it rests on as nodes of their own. */
export function claimNodes(claim: Claim): readonly Node[] {
  const { id, statement, kind, date, features, assessment, evidence, event } = claim;
  const quotations = evidence.map((entry, at) =>
    quotationNode(ids.other(`${id}-quotation-${at + 1}`), entry),
  );
  const node: Node = {
    "@id": ids.claim(id),
    "@type": "Claim",
    identifier: id,
    ...(event && { name: inAllLanguages(event) }),
    text: inAllLanguages(statement),
    genre: languages.map((language) => tagged(pageMessages[language][`kind.${kind}`], language)),
    // When it was reported or holds. When it was published is not recorded, so no datePublished.
    ...(date !== undefined && { temporalCoverage: date }),
    about: features.map((feature) => ref(placeId(feature))),
    isPartOf: ref(ids.page),
    review: {
      "@type": "Review",
      itemReviewed: ref(ids.claim(id)),
      reviewRating: {
        "@type": "Rating",
        ratingValue: assessment.verdict,
        name: languages.map((language) =>
          tagged(pageMessages[language][`verdict.${assessment.verdict}`], language),
        ),
        ratingExplanation: inAllLanguages(assessment.why),
      },
    },
    ...(evidence.length > 0 && {
      citation: evidence.map(({ bearing }, at) => ({
        "@type": "Role",
        roleName: bearing,
        citation: ref(String(quotations[at]?.["@id"])),
      })),
    }),
  };
  return [node, ...quotations];
}

/** A question on which sources differ, with every answer, none of them accepted. */
export function disagreementNodes({
  id,
  question,
  features,
  versions,
}: Disagreement): readonly Node[] {
  const nodes: Node[] = [];
  const cited = (citation: Citation, name: string) => {
    if (!citation.quote) return ref(ids.source(citation.source));
    const quotation = quotationNode(ids.other(name), { ...citation, quote: citation.quote });
    nodes.push(quotation);
    return ref(String(quotation["@id"]));
  };
  const answers = versions.map(({ says, citations, claim }, at) => {
    const name = `${id}-version-${at + 1}`;
    const sources = citations.map((each, index) => cited(each, `${name}-quotation-${index + 1}`));
    const all = [...sources, ...(claim === undefined ? [] : [ref(ids.claim(claim))])];
    return { "@id": ids.other(name), "@type": "Answer", text: inAllLanguages(says), citation: all };
  });
  return [
    {
      "@id": ids.other(id),
      "@type": "Question",
      identifier: id,
      text: inAllLanguages(question),
      about: features.map((feature) => ref(placeId(feature))),
      isPartOf: ref(ids.page),
      suggestedAnswer: answers,
    },
    ...nodes,
  ];
}

/** The passage in its own language; translations are ours and say so by being works of their own. */
function quotationNode(
  id: string,
  { source, quote }: Pick<Evidence, "source"> & { readonly quote: Quote },
): Node {
  const { exact, lang, speaker, translation = {} } = quote;
  const translations = Object.entries(translation).map(([language, text]) => ({
    "@type": "Quotation",
    text: tagged(text, language),
    inLanguage: language,
    translationOfWork: ref(id),
  }));
  return {
    "@id": id,
    "@type": "Quotation",
    text: tagged(exact, lang),
    inLanguage: lang,
    // A name without saying whether of a person or an organisation: that is not recorded.
    ...(speaker && { creditText: inAllLanguages(speaker) }),
    isPartOf: ref(ids.source(source)),
    ...(translations.length > 0 && { workTranslation: translations }),
  };
}
