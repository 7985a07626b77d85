import { citationsOf, type Outline } from "../outline.ts";
import type { Problem } from "../problem.ts";
import { connectionProblems } from "./connections.ts";
import { borderProblems, reachReferences } from "./reaches.ts";
import { createReferenceJudge, type ReferenceJudge, repeatedEntries } from "./reference-judge.ts";

/**
 * Ids that nothing answers to; origins, checks and overlays that are no areas, borders that are no
 * lines; connections.
 */
export function checkReferences(outline: Outline): readonly Problem[] {
  const judge = createReferenceJudge(outline);
  return [
    ...claimReferences(outline, judge),
    ...connectionProblems(outline, judge),
    ...disagreementReferences(outline, judge),
    ...citationsOf(outline).flatMap(({ source }) => judge.source(source)),
    ...manifestReferences(outline, judge),
  ];
}

function claimReferences({ claims }: Outline, judge: ReferenceJudge): readonly Problem[] {
  return claims.flatMap((claim) => [
    ...judge.shapes(claim.features),
    ...(claim.check?.features ?? []).flatMap((feature) => [
      ...judge.feature(feature, "unknown-checked"),
      ...judge.area(feature, "checked-not-polygon"),
    ]),
    // Nothing is measured against itself.
    ...repeatedEntries(claim.check?.features ?? []),
    ...judge.reach(claim.check?.reach),
    ...judge.origins(claim.check?.from ?? []),
  ]);
}

function disagreementReferences(
  { disagreements }: Outline,
  judge: ReferenceJudge,
): readonly Problem[] {
  return disagreements.flatMap(({ features, versions }) => [
    ...judge.shapes(features),
    ...versions.flatMap((version) => [
      ...judge.claim(version.claim),
      ...judge.reach(version.reach),
    ]),
  ]);
}

function manifestReferences(outline: Outline, judge: ReferenceJudge): readonly Problem[] {
  return [
    ...outline.overlays.flatMap(({ role, entries }) =>
      entries.flatMap(({ feature, claims }) => [
        ...judge.feature(feature, "unknown-overlaid"),
        // What is told in words alone needs no area for a pattern.
        ...(role === "held" ? [] : judge.area(feature, "overlay-not-polygon")),
        ...judge.claims(claims),
      ]),
    ),
    ...reachReferences(outline, judge),
    ...borderProblems(outline),
    ...outline.brief.sources.flatMap((source) => judge.source(source)),
    ...repeatedEntries(outline.brief.sources),
    ...outline.sentences.flatMap(({ claims }) => judge.claims(claims ?? [])),
    ...outline.chapters.flatMap(({ feature, reaches }) => [
      ...judge.shape(feature, "unknown-feature"),
      ...reaches.flatMap((reach) => judge.reach(reach)),
      ...repeatedEntries(reaches),
    ]),
    ...outline.changed.flatMap((ref) => judge.changed(ref)),
  ];
}
