import type { Path } from "../path.ts";
import type { GeometryCode, ProblemDetails, StructureCode } from "../problem.ts";

/** What a rule found in one geometry; the path starts at the geometry. */
export interface Finding {
  readonly path: Path;
  readonly code:
    | GeometryCode
    | Extract<StructureCode, "missing" | "not-finite" | "unknown-member" | "wrong-type">;
  readonly details?: ProblemDetails;
}

/**
 * One finding for all places with the same mistake: the first place, with `more` saying how many
 * others there are. A file made with the wrong setting has the mistake at thousands of positions.
 */
export function firstOf(findings: readonly Finding[]): readonly Finding[] {
  const [first] = findings;
  return first ? [{ ...first, details: { ...first.details, more: findings.length - 1 } }] : [];
}
