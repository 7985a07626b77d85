import { languages } from "../../i18n/language.ts";
import type { Path } from "../path.ts";
import { asList, member } from "../read-unknown.ts";
import type { CitationOutline } from "./claims.ts";
import { type Mention, mention, mentions } from "./mention.ts";

export interface DisagreementOutline {
  readonly id: Mention | undefined;
  readonly features: readonly Mention[];
  readonly versions: readonly VersionOutline[];
}

export interface VersionOutline {
  readonly path: Path;
  /** Its words in the languages in which they can be read. */
  readonly says: readonly Mention[];
  /** Undefined where `citations` is no list. */
  readonly citations: readonly CitationOutline[] | undefined;
  readonly claim: Mention | undefined;
  readonly reach: Mention | undefined;
}

/** The file of the disagreements, which a dossier may do without. */
export const disagreementsFile = "disagreements.json";

/** Reads the disagreements, and which of their lists could be read to the end. */
export function disagreementsOutline(list: unknown): {
  readonly disagreements: readonly DisagreementOutline[];
  readonly whole: { readonly disagreements: boolean; readonly citations: boolean };
} {
  const disagreements = asList(list).map((disagreement, index): DisagreementOutline => {
    const path: Path = [index];
    return {
      id: mention(disagreementsFile, [...path, "id"], member(disagreement, "id")),
      features: mentions(
        disagreementsFile,
        [...path, "features"],
        member(disagreement, "features"),
      ),
      versions: asList(member(disagreement, "versions")).map((version, position) =>
        versionOutline([...path, "versions", position], version),
      ),
    };
  });
  return {
    disagreements,
    whole: {
      disagreements: Array.isArray(list) && disagreements.every(({ id }) => id),
      citations:
        Array.isArray(list) &&
        list.every((disagreement) => Array.isArray(member(disagreement, "versions"))) &&
        disagreements.every(({ versions }) =>
          versions.every(({ citations }) => citations?.every(({ source }) => source)),
        ),
    },
  };
}

function versionOutline(path: Path, version: unknown): VersionOutline {
  const textAt = (name: string) =>
    mention(disagreementsFile, [...path, name], member(version, name));
  const says = member(version, "says");
  const citations = member(version, "citations");
  return {
    path,
    says: languages.flatMap((language) => {
      const at = [...path, "says", language];
      return mention(disagreementsFile, at, member(says, language)) ?? [];
    }),
    citations: Array.isArray(citations)
      ? citations.map((citation: unknown, index) => {
          const at = [...path, "citations", index];
          return {
            source: mention(disagreementsFile, [...at, "source"], member(citation, "source")),
            quote: {
              file: disagreementsFile,
              path: [...at, "quote"],
              value: member(citation, "quote"),
            },
          };
        })
      : undefined,
    claim: textAt("claim"),
    reach: textAt("reach"),
  };
}
