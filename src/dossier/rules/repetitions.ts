import type { CitationOutline } from "../outline/claims.ts";
import type { VersionOutline } from "../outline/disagreements.ts";
import type { Mention } from "../outline/mention.ts";
import type { Outline } from "../outline.ts";
import type { Problem } from "../problem.ts";
import { asText, member } from "../read-unknown.ts";
import { excerpt, problemAt } from "../report-problem.ts";

/** The versions of a disagreement differ, and nothing cites the same words of a source twice. */
export function checkRepetitions({ claims, disagreements }: Outline): readonly Problem[] {
  return [
    ...claims.flatMap((claim) => repeatedCitations(claim.evidence ?? [])),
    ...disagreements.flatMap(({ versions }) => [
      ...repeatedVersions(versions),
      ...versions.flatMap((version) => repeatedCitations(version.citations ?? [])),
    ]),
  ];
}

function repeatedVersions(versions: readonly VersionOutline[]): readonly Problem[] {
  // Empty words are left to the schema; languages do not mix, as a path ends with its language.
  const wordsOf = ({ path, text }: Mention) => text.trim() && `${path.at(-1)} ${text.trim()}`;
  return repeated(
    versions.flatMap(({ says }) => says),
    wordsOf,
  ).map(({ file, path, text }) =>
    problemAt(file, path, "repeated-version", { says: excerpt(text) }),
  );
}

function repeatedCitations(citations: readonly CitationOutline[]): readonly Problem[] {
  return repeated(citations, ({ source, quote }) => {
    const exact = quote.value === undefined ? "" : asText(member(quote.value, "exact"));
    return source && exact !== undefined ? `${source.text} ${exact.trim()}` : "";
  }).flatMap(({ source }) =>
    source
      ? [problemAt(source.file, source.path, "repeated-citation", { ref: excerpt(source.text) })]
      : [],
  );
}

/** The entries whose key an earlier one has; an empty key is not compared. */
function repeated<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): readonly Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = keyOf(entry);
    const isRepeated = seen.has(key);
    if (key !== "") seen.add(key);
    return isRepeated;
  });
}
