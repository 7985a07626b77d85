import { partForm } from "../id-forms.ts";
import type { Mention } from "../outline/mention.ts";
import { citationsOf, type Outline } from "../outline.ts";
import type { Problem } from "../problem.ts";
import { excerpt, problemAt } from "../report-problem.ts";
import { repeatedEntries } from "./reference-judge.ts";

/** Every part of the checked text is assessed by a claim, and no claim rests on that text. */
export function checkBrief(outline: Outline): readonly Problem[] {
  return [...unassessedParts(outline), ...unknownParts(outline), ...checkedAsEvidence(outline)];
}

function unassessedParts({ brief, claims, whole }: Outline): readonly Problem[] {
  if (!whole.claimParts) return [];
  const assessed = new Set(claims.flatMap((claim) => claim.brief.map((part) => part.text)));
  return brief.parts.flatMap(({ path, id }) =>
    assessed.has(id.text) || !partForm.test(id.text)
      ? []
      : [problemAt(id.file, path, "part-unassessed", { id: id.text })],
  );
}

function unknownParts({ brief, claims, whole }: Outline): readonly Problem[] {
  const known = new Set(brief.parts.map(({ id }) => id.text));
  const isUnknown = (part: Mention): boolean =>
    whole.parts && !known.has(part.text) && partForm.test(part.text);
  return claims.flatMap((claim) => [
    ...claim.brief
      .filter(isUnknown)
      .map((part) => problemAt(part.file, part.path, "unknown-part", { ref: excerpt(part.text) })),
    ...repeatedEntries(claim.brief),
  ]);
}

function checkedAsEvidence(outline: Outline): readonly Problem[] {
  const checked = new Set(outline.brief.sources.map((source) => source.text));
  return citationsOf(outline).flatMap(({ source }) =>
    source && checked.has(source.text)
      ? [
          problemAt(source.file, source.path, "checked-text-as-evidence", {
            id: excerpt(source.text),
          }),
        ]
      : [],
  );
}
