import { describe, expect, test } from "vitest";
import { bundled, small } from "../fixtures/dossiers.ts";
import { graphOf, pageGraph, scriptText } from "./graph.ts";

/** Every value in a value, itself included. */
function valuesIn(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [value];
  return [value, ...Object.values(value).flatMap(valuesIn)];
}

const graph = graphOf(bundled.dossier)["@graph"];
const nodes = (type: string) => graph.filter((node) => node["@type"] === type);

describe("the graph of the bundled dossier", () => {
  test("has every claim, source and question as a node", () => {
    const { claims, sources, disagreements } = bundled.dossier;
    expect(nodes("Claim").map((node) => node.identifier)).toEqual(claims.map(({ id }) => id));
    expect(nodes("Question")).toHaveLength(disagreements.length);
    const ids = new Set(graph.map((node) => node["@id"]));
    for (const { id } of sources) {
      expect(ids).toContain(`../data/dossier.jsonld#source-${id}`);
    }
    const passages = claims.flatMap(({ evidence }) => evidence);
    expect(nodes("Quotation").length).toBeGreaterThanOrEqual(passages.length);
  });

  test("claims no more than is recorded", () => {
    const types = valuesIn(graph).flatMap((value) =>
      typeof value === "object" && value !== null && "@type" in value ? [value["@type"]] : [],
    );
    expect(types).not.toContain("ClaimReview");
    expect(nodes("NewsArticle")).toHaveLength(
      bundled.dossier.sources.filter(({ type }) => type === "article-newspaper").length,
    );
    for (const claim of nodes("Claim")) expect(claim).not.toHaveProperty("datePublished");
    for (const { id, title, issued, author } of bundled.dossier.sources) {
      const node =
        graph.find((each) => each["@id"] === `../data/dossier.jsonld#source-${id}`) ?? {};
      expect("name" in node).toBe(title !== undefined);
      expect("datePublished" in node).toBe(issued !== undefined);
      expect("author" in node).toBe(author !== undefined);
    }
  });

  test("names the speaker of each passage that has one, and of no other", () => {
    const speakers = bundled.dossier.claims.flatMap(({ evidence }) =>
      evidence.flatMap(({ quote: { speaker } }) => speaker?.en ?? []),
    );
    expect(speakers.length).toBeGreaterThan(20);
    const credited = nodes("Quotation").filter((node) => "creditText" in node);
    const passages = credited.filter((node) => String(node["@id"]).includes("#c-"));
    expect(passages.map(({ creditText }) => Object(creditText)[0]["@value"])).toEqual(speakers);
  });

  test("calls Crimea Ukraine, and says that it is occupied", () => {
    const occupied = bundled.dossier.layers
      .flatMap(({ features }) => features)
      .filter(({ properties }) => properties.status === "occupied");
    expect(occupied.length).toBeGreaterThan(0);
    for (const { id } of occupied) {
      const node = graph.find((each) => each.identifier === id);
      expect(node).toMatchObject({ address: { addressCountry: "UA" } });
      expect(JSON.stringify(node)).toContain("occupied");
    }
  });
});

test("a page has each claim in its language, at the same address as the other page", () => {
  const { dossier } = bundled;
  const claims = (language: "en" | "uk", page: string) =>
    pageGraph(dossier, language)["@graph"].flatMap((node) =>
      node["@type"] === "Claim" ? [new URL(String(node["@id"]), page).href] : [],
    );
  const english = claims("en", "https://example.org/any/");
  expect(english).toEqual(dossier.claims.map(({ id }) => `https://example.org/any/#claim=${id}`));
  expect(claims("uk", "https://example.org/any/uk/")).toEqual(english);
  expect(JSON.stringify(pageGraph(dossier, "uk"))).not.toContain('"@language":"en"');
});

test("no text can close the script that it stands in", () => {
  const [claim] = small.dossier.claims;
  if (!claim) throw new Error("The small dossier has no claim.");
  const statement = { en: "</script><script>alert(1)</script><!--", uk: "</SCRIPT >" };
  const dossier = { ...small.dossier, claims: [{ ...claim, statement }] };
  const text = scriptText(pageGraph(dossier, "en"));
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual(pageGraph(dossier, "en"));
});
