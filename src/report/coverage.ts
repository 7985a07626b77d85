import { carryingOf } from "../dossier/carrying.ts";
import { claimKinds } from "../dossier/claim-kinds.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { grades } from "../dossier/grades.ts";
import { type DossierIndex, indexDossier } from "../dossier/lookup.ts";
import type { Brief } from "../dossier/manifest.ts";
import type { Claim, ClaimKind, FeatureRef, Grade, PartId, SourceId } from "../dossier/model.ts";
import { statementsOf } from "./statements.ts";
import { countVerdicts, type VerdictCount } from "./verdicts.ts";

/** What a dossier covers, counted: for those who write it and those who judge it. */
export interface Coverage {
  /** Absent where the dossier checks no text. */
  readonly brief?: BriefCoverage;
  readonly verdicts: readonly VerdictCount[];
  /** Kinds that no claim has are left out. */
  readonly kinds: readonly { readonly kind: ClaimKind; readonly count: number }[];
  /** Every grade, the closest to the words first. */
  readonly grades: readonly GradeCoverage[];
  /** Claims that rest on a computation of ours, whatever sources stand beside it. */
  readonly computed: number;
  /** Layers with their features, overlays, reaches, and last what has no place. */
  readonly places: readonly PlaceCoverage[];
  readonly events: number;
  readonly chapters: number;
  readonly disagreements: number;
}

export interface BriefCoverage {
  readonly statements: readonly StatementCoverage[];
  /** How many parts the text has. */
  readonly parts: number;
  /** How many of them a claim assesses. */
  readonly assessed: number;
}

export interface StatementCoverage {
  readonly number: string;
  readonly parts: readonly PartId[];
  /** The claims that assess any of its parts, each once. */
  readonly claims: number;
  readonly verdicts: readonly VerdictCount[];
}

export interface GradeCoverage {
  readonly grade: Grade;
  /** The claims that no closer source carries. */
  readonly claims: number;
  readonly sources: number;
}

export interface PlaceCoverage {
  readonly ref: FeatureRef;
  readonly kind: "layer" | "feature" | "overlay" | "reach" | "none";
  /** As many as its list on the page shows. */
  readonly claims: number;
  readonly disagreements: number;
}

/** Counts what a dossier covers. */
export function coverageOf(dossier: Dossier): Coverage {
  const { manifest, claims, disagreements } = dossier;
  const index = indexDossier(dossier);
  return {
    ...(manifest.brief && { brief: briefCoverage(index, manifest.brief) }),
    verdicts: countVerdicts(claims),
    kinds: claimKinds
      .map((kind) => ({ kind, count: claims.filter((claim) => claim.kind === kind).length }))
      .filter(({ count }) => count > 0),
    grades: gradeCoverage(dossier, index),
    computed: claims.filter(({ check }) => check).length,
    places: placeCoverage(dossier, index),
    events: claims.filter(({ event }) => event).length,
    chapters: manifest.chapters.length,
    disagreements: disagreements.length,
  };
}

function briefCoverage(index: DossierIndex, brief: Brief): BriefCoverage {
  const claimsOf = (parts: readonly PartId[]) => [
    ...new Set(parts.flatMap((part) => index.claimsOfPart(part))),
  ];
  return {
    statements: statementsOf(brief).map(({ number, parts }) => {
      const ids = parts.map(({ id }) => id);
      const claims = claimsOf(ids);
      return { number, parts: ids, claims: claims.length, verdicts: countVerdicts(claims) };
    }),
    parts: brief.parts.length,
    assessed: brief.parts.filter(({ id }) => claimsOf([id]).length > 0).length,
  };
}

function gradeCoverage({ claims, sources }: Dossier, index: DossierIndex): GradeCoverage[] {
  const worded = claims.filter(({ check }) => !check).map((claim) => bestGrade(claim, index));
  return grades.map((grade) => ({
    grade,
    claims: worded.filter((best) => best === grade).length,
    sources: sources.filter((source) => source.grade === grade).length,
  }));
}

function bestGrade({ evidence }: Claim, index: DossierIndex): Grade | undefined {
  const gradeOf = (id: SourceId) => index.sourceById.get(id)?.grade;
  const found = carryingOf(evidence).map(({ source }) => gradeOf(source));
  return grades.find((grade) => found.includes(grade));
}

function placeCoverage({ layers, manifest }: Dossier, index: DossierIndex): PlaceCoverage[] {
  const place = (ref: FeatureRef, kind: PlaceCoverage["kind"]): PlaceCoverage => ({
    ref,
    kind,
    claims: index.claimsOf(ref).length,
    disagreements: index.disagreementsOf(ref).length,
  });
  return [
    ...layers.flatMap(({ id, features }) => [
      place(id, "layer"),
      ...features.map((feature) => place(feature.id, "feature")),
    ]),
    ...manifest.overlays.map(({ id }) => place(id, "overlay")),
    ...manifest.reaches.map(({ id }) => place(`reach:${id}`, "reach")),
    place("dossier", "none"),
  ];
}
