import { languages } from "../../i18n/language.ts";
import type { Path } from "../path.ts";
import { asList, asObject, asText, member } from "../read-unknown.ts";
import { isWhole, type Mention, mention, mentions } from "./mention.ts";

export interface SentenceOutline {
  readonly path: Path;
  /** In the languages in which it can be read. */
  readonly says: readonly string[];
  /** Undefined where `claims` is no list of texts. */
  readonly claims: readonly Mention[] | undefined;
}

export interface ChapterOutline {
  readonly id: Mention | undefined;
  readonly text: readonly SentenceOutline[];
  /** What its view chooses. */
  readonly feature: Mention | undefined;
  readonly reaches: readonly Mention[];
}

export interface BriefOutline {
  readonly sources: readonly Mention[];
  readonly parts: readonly { readonly path: Path; readonly id: Mention }[];
}

const file = "dossier.json";

/** Reads a list of sentences of the manifest. */
export function sentencesOutline(path: Path, list: unknown): readonly SentenceOutline[] {
  return asList(list).map((sentence, index) => {
    const at = [...path, index];
    const says = member(sentence, "says");
    const claims = mentions(file, [...at, "claims"], member(sentence, "claims"));
    return {
      path: at,
      says: languages.flatMap((language) => asText(member(says, language)) ?? []),
      claims: isWhole(member(sentence, "claims"), claims.length) ? claims : undefined,
    };
  });
}

/** Reads the chapters of the manifest. */
export function chaptersOutline(manifest: unknown): readonly ChapterOutline[] {
  return asList(member(manifest, "chapters")).map((chapter, index) => {
    const path = ["chapters", index];
    const view = member(chapter, "view");
    return {
      id: mention(file, [...path, "id"], member(chapter, "id")),
      text: sentencesOutline([...path, "text"], member(chapter, "text")),
      feature: mention(file, [...path, "view", "feature"], member(view, "feature")),
      reaches: mentions(file, [...path, "view", "reaches"], member(view, "reaches")),
    };
  });
}

/** Reads the checked text, and which of its lists could be read to the end: all where it is absent. */
export function briefOutline(manifest: unknown): {
  readonly brief: BriefOutline;
  readonly whole: { readonly checkedSources: boolean; readonly parts: boolean };
} {
  const brief = member(manifest, "brief");
  const sources = mentions(file, ["brief", "sources"], member(brief, "sources"));
  const parts = asList(member(brief, "parts")).flatMap((part, index) => {
    const path = ["brief", "parts", index];
    const id = mention(file, [...path, "id"], member(part, "id"));
    return id ? [{ path, id }] : [];
  });
  const isAbsent = asObject(manifest) !== undefined && brief === undefined;
  return {
    brief: { sources, parts },
    whole: {
      checkedSources: isAbsent || isWhole(member(brief, "sources"), sources.length),
      parts: isAbsent || isWhole(member(brief, "parts"), parts.length),
    },
  };
}
