import type { ClaimOutline } from "../outline/claims.ts";
import { disagreementsFile } from "../outline/disagreements.ts";
import type { Outline } from "../outline.ts";
import type { Problem } from "../problem.ts";
import { problemAt } from "../report-problem.ts";

/**
 * What each claim rests on: evidence or a check, and never the weakest kind of source alone; what
 * each version of a disagreement rests on: a source or a claim; and that an event has its day.
 */
export function checkGrounds(outline: Outline): readonly Problem[] {
  const grades = new Map(outline.sources.map((source) => [source.id.text, source.grade]));
  return [
    ...outline.claims.flatMap((claim) => [
      ...claimGrounds(claim, grades),
      ...(claim.isEvent && !claim.isDated
        ? [problemAt("claims.json", [...claim.path, "date"], "event-undated")]
        : []),
    ]),
    ...outline.disagreements.flatMap(({ versions }) =>
      versions
        .filter(({ citations, claim }) => citations?.length === 0 && !claim)
        .map(({ path }) =>
          problemAt(disagreementsFile, [...path, "citations"], "version-unsourced"),
        ),
    ),
  ];
}

function claimGrounds(
  claim: ClaimOutline,
  grades: ReadonlyMap<string, string | undefined>,
): readonly Problem[] {
  const at = (member: string) => [...claim.path, member];
  if (claim.check) return [];
  if (claim.kind === "computed") return [problemAt("claims.json", at("check"), "check-missing")];
  if (claim.evidence?.length === 0)
    return [problemAt("claims.json", at("evidence"), "evidence-missing")];
  return restsOnGradeE(claim, grades)
    ? [problemAt("claims.json", at("evidence"), "grade-e-alone")]
    : [];
}

/** Context does not carry a claim, so it counts only where there is nothing else. */
function restsOnGradeE(
  claim: ClaimOutline,
  grades: ReadonlyMap<string, string | undefined>,
): boolean {
  const all = claim.evidence ?? [];
  const bearing = all.filter((entry) => entry.bearing !== "context");
  const carrying = bearing.length > 0 ? bearing : all;
  return (
    carrying.length > 0 && carrying.every((entry) => grades.get(entry.source?.text ?? "") === "E")
  );
}
