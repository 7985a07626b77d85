import type { Path } from "../path.ts";
import { asList, asText, member } from "../read-unknown.ts";
import { isWhole, type Mention, mention, mentions } from "./mention.ts";

/** A quotation and where it stands; what it is made of is not yet known. */
export interface QuoteOutline {
  readonly file: string;
  readonly path: Path;
  readonly value: unknown;
}

/** What is quoted from a source, by a claim's evidence or by a version of a disagreement. */
export interface CitationOutline {
  readonly source: Mention | undefined;
  readonly quote: QuoteOutline;
}

export interface EvidenceOutline extends CitationOutline {
  readonly bearing: string | undefined;
}

export interface CheckOutline {
  /** The features that are measured: `feature`, `with` and `to`. */
  readonly features: readonly Mention[];
  readonly reach: Mention | undefined;
  readonly from: readonly Mention[];
}

export interface ClaimOutline {
  readonly path: Path;
  readonly id: Mention | undefined;
  readonly brief: readonly Mention[];
  readonly kind: string | undefined;
  readonly isDated: boolean;
  readonly isEvent: boolean;
  readonly features: readonly Mention[];
  /** Undefined where `evidence` is no list. */
  readonly evidence: readonly EvidenceOutline[] | undefined;
  readonly connects: readonly Mention[];
  readonly check: CheckOutline | undefined;
}

const file = "claims.json";

/** Reads `claims.json`, and which of its lists could be read to the end. */
export function claimsOutline(list: unknown): {
  readonly claims: readonly ClaimOutline[];
  readonly whole: {
    readonly claims: boolean;
    readonly claimFeatures: boolean;
    readonly claimParts: boolean;
    readonly evidence: boolean;
  };
} {
  const claims = asList(list).map(claimOutline);
  const isRead = (name: "features" | "brief"): boolean =>
    Array.isArray(list) &&
    list.every((claim, index) => isWhole(member(claim, name), claims[index]?.[name].length));
  return {
    claims,
    whole: {
      claims: Array.isArray(list) && claims.every((claim) => claim.id),
      claimFeatures: isRead("features"),
      claimParts: isRead("brief"),
      evidence:
        Array.isArray(list) &&
        claims.every((claim) => claim.evidence?.every((entry) => entry.source)),
    },
  };
}

function claimOutline(claim: unknown, index: number): ClaimOutline {
  const path: Path = [index];
  const textAt = (name: string) => mention(file, [...path, name], member(claim, name));
  const textsAt = (name: string) => mentions(file, [...path, name], member(claim, name));
  const evidence = member(claim, "evidence");
  return {
    path,
    id: textAt("id"),
    brief: textsAt("brief"),
    kind: asText(member(claim, "kind")),
    isDated: member(claim, "date") !== undefined,
    isEvent: member(claim, "event") !== undefined,
    features: textsAt("features"),
    evidence: Array.isArray(evidence)
      ? evidence.map((entry: unknown, position) => {
          const at = [...path, "evidence", position];
          return {
            source: mention(file, [...at, "source"], member(entry, "source")),
            bearing: asText(member(entry, "bearing")),
            quote: { file, path: [...at, "quote"], value: member(entry, "quote") },
          };
        })
      : undefined,
    connects: textsAt("connects"),
    check: checkOutline([...path, "check"], member(claim, "check")),
  };
}

function checkOutline(path: Path, check: unknown): CheckOutline | undefined {
  if (check === undefined) return undefined;
  const textAt = (name: string) => mention(file, [...path, name], member(check, name));
  return {
    features: ["feature", "with", "to"].flatMap((name) => textAt(name) ?? []),
    reach: textAt("reach"),
    from: mentions(file, [...path, "from"], member(check, "from")),
  };
}
