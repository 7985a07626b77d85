import type { Dossier } from "../../../dossier/dossier.ts";
import type { Language } from "../../../i18n/language.ts";
import { claimNodes, disagreementNodes } from "./claim-nodes.ts";
import { checkedNodes, datasetNode, mapNode } from "./dossier-nodes.ts";
import { context, ids, type Node, rooted, tagged } from "./node.ts";
import { placeNodes } from "./place-nodes.ts";
import { sourceNode } from "./source-nodes.ts";

export interface Graph {
  readonly "@context": Node;
  readonly "@graph": readonly Node[];
}

/** The whole dossier as a graph of schema.org's terms. */
export function graphOf(dossier: Dossier): Graph {
  return {
    "@context": context,
    "@graph": [
      mapNode(dossier),
      datasetNode(dossier),
      ...checkedNodes(dossier),
      ...placeNodes(dossier),
      ...dossier.claims.flatMap(claimNodes),
      ...dossier.disagreements.flatMap(disagreementNodes),
      ...dossier.sources.map(sourceNode),
    ].map((node) => rooted(node, "../") as Node),
  };
}

/** The graph's text, a node a line. */
export function dossierJsonld(dossier: Dossier): string {
  const graph = graphOf(dossier);
  const nodes = graph["@graph"].map((node) => JSON.stringify(node)).join(",\n");
  return `{\n"@context": ${JSON.stringify(graph["@context"])},\n"@graph": [\n${nodes}\n]\n}\n`;
}

/**
 * What a page says of itself: the map, the dataset with its files, and every claim with its text in
 * the page's language. The rest is in the file that the page links to.
 */
export function pageGraph(
  dossier: Pick<Dossier, "manifest" | "claims">,
  language: Language,
): Graph {
  const inLanguage = (node: Node) => onlyIn(node, language) as Node;
  const root = language === "en" ? "./" : "../";
  return {
    "@context": context,
    "@graph": [
      inLanguage(mapNode(dossier)),
      inLanguage(datasetNode(dossier)),
      ...dossier.claims.map(({ id, statement }) => ({
        "@id": ids.claim(id),
        "@type": "Claim",
        text: tagged(statement[language], language),
      })),
    ].map((node) => rooted(node, root) as Node),
  };
}

/** The graph as the content of a script: no text in it can close the element. */
export function scriptText(graph: Graph): string {
  return JSON.stringify(graph).replaceAll("<", "\\u003c");
}

/** Texts in every language become the one in this language. */
function onlyIn(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) {
    const own = value.find((each) => (each as Node)["@language"] === language);
    return own ?? value.map((each) => onlyIn(each, language));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, onlyIn(inner, language)]),
  );
}
