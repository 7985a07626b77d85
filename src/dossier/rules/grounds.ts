import { carryingOf } from "../carrying.ts";
import { claimKinds } from "../claim-kinds.ts";
import type { ClaimOutline } from "../outline/claims.ts";
import { disagreementsFile, type VersionOutline } from "../outline/disagreements.ts";
import type { Outline } from "../outline.ts";
import type { Problem } from "../problem.ts";
import { excerpt, problemAt } from "../report-problem.ts";

/**
 * What each claim rests on: a check if it is computed, else evidence, and never the weakest kind of
 * source alone; what each version of a disagreement rests on: a source or a computed claim; and that
 * an event has its day.
 */
export function checkGrounds(outline: Outline): readonly Problem[] {
  const grades = new Map(outline.sources.map((source) => [source.id.text, source.grade]));
  const worded = outline.claims.filter((claim) => !claim.check && !isComputed(claim));
  const notComputed = new Set(worded.map((claim) => claim.id?.text));
  return [
    ...outline.claims.flatMap((claim) => [
      ...claimGrounds(claim, grades),
      ...(claim.isEvent && !claim.isDated
        ? [problemAt("claims.json", [...claim.path, "date"], "event-undated")]
        : []),
    ]),
    ...outline.disagreements.flatMap(({ versions }) =>
      versions.flatMap((version) => versionGrounds(version, notComputed)),
    ),
  ];
}

/** `notComputed`: the ids of the claims that In Range does not compute. */
function versionGrounds(
  { path, citations, claim }: VersionOutline,
  notComputed: ReadonlySet<string | undefined>,
): readonly Problem[] {
  if (claim) {
    const details = { ref: excerpt(claim.text) };
    return notComputed.has(claim.text)
      ? [problemAt(claim.file, claim.path, "version-not-computed", details)]
      : [];
  }
  return citations?.length === 0
    ? [problemAt(disagreementsFile, [...path, "citations"], "version-unsourced")]
    : [];
}

/** A kind that is none is left to the schema: then the claim is computed if it has a check. */
function isComputed({ kind, check }: ClaimOutline): boolean {
  const isKind = claimKinds.some((known) => known === kind);
  return kind === "computed" || (!isKind && check !== undefined);
}

function claimGrounds(
  claim: ClaimOutline,
  grades: ReadonlyMap<string, string | undefined>,
): readonly Problem[] {
  const at = (member: string) => [...claim.path, member];
  if (isComputed(claim))
    return claim.check ? [] : [problemAt("claims.json", at("check"), "check-missing")];
  const problems = claim.check ? [problemAt("claims.json", at("check"), "check-unexpected")] : [];
  if (claim.evidence?.length === 0)
    problems.push(problemAt("claims.json", at("evidence"), "evidence-missing"));
  if (restsOnGradeE(claim, grades))
    problems.push(problemAt("claims.json", at("evidence"), "grade-e-alone"));
  return problems;
}

function restsOnGradeE(
  claim: ClaimOutline,
  grades: ReadonlyMap<string, string | undefined>,
): boolean {
  const carrying = carryingOf(claim.evidence ?? []);
  return (
    carrying.length > 0 && carrying.every((entry) => grades.get(entry.source?.text ?? "") === "E")
  );
}
