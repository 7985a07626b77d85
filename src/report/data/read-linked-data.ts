import { formatPath, type Path } from "../../dossier/path.ts";
import type { Problem, ProblemDetails } from "../../dossier/problem.ts";
import { asList, asObject, asText, jsonType, member } from "../../dossier/read-unknown.ts";
import { excerpt, problemAt } from "../../dossier/report-problem.ts";
import { languages } from "../../i18n/language.ts";
import { differences } from "./differences.ts";
import { context } from "./linked-data/node.ts";
import { type Reading, unread } from "./reading.ts";

/** What a node must say, by its type, for a reader to make anything of it. */
const required: Readonly<Record<string, readonly string[]>> = {
  Map: ["name", "description", "version", "license"],
  Dataset: ["name", "description", "version", "license", "distribution"],
  DataDownload: ["encodingFormat", "contentUrl"],
  Claim: ["text", "about", "review"],
  Quotation: ["text", "inLanguage"],
  Question: ["text", "suggestedAnswer"],
  Answer: ["text"],
};

/** What says so in every language of the dossier. */
const inAllLanguages: readonly string[] = ["Claim", "Question", "Answer"];

/**
 * Reads the graph that `dossierJsonld` has written, as far as it can be judged by itself: the
 * context is ours, every node has an id and a type, no id stands twice, every reference resolves, and
 * nodes say what they must. It stands in for nothing of a dossier. Never throws.
 */
export function readLinkedData(content: unknown, file: string): Reading {
  const problems: Problem[] = [];
  const at = (path: Path, code: Problem["code"], details: ProblemDetails = {}) =>
    problems.push(problemAt(file, path, code, details));
  if (!asObject(content)) {
    const details = { expected: "object", received: jsonType(content) };
    return unread(problemAt(file, [], "wrong-type", details));
  }
  const graph = member(content, "@graph");
  if (!Array.isArray(graph)) at(["@graph"], "missing", { member: "@graph" });
  problems.push(...differences(file, context, member(content, "@context"), ["@context"]));
  const first = new Map<string, Path>();
  const references: { readonly id: string; readonly path: Path }[] = [];

  for (const [index, node] of asList(graph).entries()) {
    const path: Path = ["@graph", index];
    if (!asObject(node)) {
      at(path, "wrong-type", { expected: "object", received: jsonType(node) });
      continue;
    }
    for (const name of ["@id", "@type"]) {
      if (asText(member(node, name)) === undefined)
        at([...path, name], "missing", { member: name });
    }
    visit(node, path);
  }
  for (const { id, path } of references) {
    if (!first.has(id)) at(path, "data-node-unknown", { ref: excerpt(id) });
  }
  return unread(...problems);

  /** Looks at a value and all within it. */
  function visit(value: unknown, path: Path): void {
    if (Array.isArray(value)) {
      for (const [index, each] of value.entries()) visit(each, [...path, index]);
      return;
    }
    const node = asObject(value);
    if (!node) return;
    const id = asText(node["@id"]);
    // An address elsewhere needs no node here.
    const isOurs = id !== undefined && !/^[a-z][a-z0-9+.-]*:/i.test(id);
    if (isOurs && Object.keys(node).length === 1) {
      references.push({ id, path: [...path, "@id"] });
      return;
    }
    if (isOurs) {
      const earlier = first.get(id);
      if (!earlier) first.set(id, [...path, "@id"]);
      else at([...path, "@id"], "duplicate-id", { id: excerpt(id), first: formatPath(earlier) });
    }
    const type = asText(node["@type"]) ?? "";
    for (const name of Object.hasOwn(required, type) ? (required[type] ?? []) : []) {
      if (node[name] === undefined) at([...path, name], "missing", { member: name });
    }
    if (inAllLanguages.includes(type) && node.text !== undefined) {
      const tags = asList(node.text).map((text) => member(text, "@language"));
      for (const language of languages) {
        if (!tags.includes(language)) at([...path, "text"], "data-text-missing", { language });
      }
    }
    for (const [name, inner] of Object.entries(node)) visit(inner, [...path, name]);
  }
}
