import type { ClaimOutline, Outline } from "../outline.ts";
import type { Problem } from "../problem.ts";
import { problemAt } from "../report-problem.ts";

/** What each claim rests on: evidence or a check, and never the weakest kind of source alone. */
export function checkGrounds(outline: Outline): readonly Problem[] {
  const grades = new Map(outline.sources.map((source) => [source.id.text, source.grade]));
  return outline.claims.flatMap((claim) => {
    const at = (member: string) => [...claim.path, member];
    if (claim.check) return [];
    if (claim.kind === "computed") return [problemAt("claims.json", at("check"), "check-missing")];
    if (claim.evidence?.length === 0)
      return [problemAt("claims.json", at("evidence"), "evidence-missing")];
    return restsOnGradeE(claim, grades)
      ? [problemAt("claims.json", at("evidence"), "grade-e-alone")]
      : [];
  });
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
