import { type CitationOutline, type ClaimOutline, claimsOutline } from "./outline/claims.ts";
import {
  type DisagreementOutline,
  disagreementsFile,
  disagreementsOutline,
} from "./outline/disagreements.ts";
import { type LayerFileOutline, layerFileOutline, layerIdOf } from "./outline/layers.ts";
import {
  type ChangeOutline,
  changedOutline,
  changeOutline,
  type LayerEntryOutline,
  layerEntriesOutline,
  type OverlayOutline,
  overlaysOutline,
  type ReachOutline,
  reachesOutline,
} from "./outline/manifest.ts";
import { isWhole, type Mention, mention } from "./outline/mention.ts";
import {
  type BriefOutline,
  briefOutline,
  type ChapterOutline,
  chaptersOutline,
  type SentenceOutline,
  sentencesOutline,
} from "./outline/prose.ts";
import { asList, asText, member } from "./read-unknown.ts";

/*
 * What can be read of a dossier, sound or not. The rules on references, grounds and shapes work on
 * this outline, so that a mistake in the structure of one place hides nothing elsewhere.
 */

export interface SourceOutline {
  readonly id: Mention;
  readonly grade: string | undefined;
}

export interface Outline {
  /** Four numbers, or undefined. */
  readonly firstView: readonly number[] | undefined;
  readonly layerEntries: readonly LayerEntryOutline[];
  readonly overlays: readonly OverlayOutline[];
  readonly reaches: readonly ReachOutline[];
  readonly change: ChangeOutline;
  /** Without parts where no text is checked. */
  readonly brief: BriefOutline;
  readonly chapters: readonly ChapterOutline[];
  /** Of the summary and of all chapters. */
  readonly sentences: readonly SentenceOutline[];
  readonly changed: readonly Mention[];
  readonly claims: readonly ClaimOutline[];
  readonly disagreements: readonly DisagreementOutline[];
  readonly sources: readonly SourceOutline[];
  readonly layerFiles: readonly LayerFileOutline[];
  /**
   * Which lists were read to the end. Only of these can it be said that an id is not among them,
   * or that nothing refers to something.
   */
  readonly whole: {
    readonly layerEntries: boolean;
    readonly overlays: boolean;
    readonly overlayEntries: boolean;
    readonly reaches: boolean;
    readonly origins: boolean;
    readonly checkedSources: boolean;
    readonly parts: boolean;
    readonly claims: boolean;
    readonly claimFeatures: boolean;
    readonly claimParts: boolean;
    readonly evidence: boolean;
    readonly disagreements: boolean;
    readonly citations: boolean;
    readonly sources: boolean;
    readonly features: boolean;
  };
}

/** The parsed contents of a dossier's files by path; what is no JSON is absent. */
export type Contents = ReadonlyMap<string, unknown>;

/** Reads the outline of a dossier. `files` names all files, also those that are no JSON. */
export function outlineOf(contents: Contents, files: readonly string[]): Outline {
  const manifest = contents.get("dossier.json");
  const layerEntries = layerEntriesOutline(manifest);
  const overlays = overlaysOutline(manifest);
  const reaches = reachesOutline(manifest);
  const brief = briefOutline(manifest);
  const chapters = chaptersOutline(manifest);
  const claims = claimsOutline(contents.get("claims.json"));
  const disagreements = disagreementsOutline(
    files.includes(disagreementsFile) ? contents.get(disagreementsFile) : [],
  );
  const sourceList = contents.get("sources.json");
  const sources = asList(sourceList).flatMap((source, index) => {
    const id = mention("sources.json", [index, "id"], member(source, "id"));
    return id ? [{ id, grade: asText(member(source, "grade")) }] : [];
  });
  const layerFiles = files.flatMap((file) => {
    const layerId = layerIdOf(file);
    return layerId === undefined ? [] : [layerFileOutline(file, layerId, contents.get(file))];
  });
  const layersWhole = isWhole(member(manifest, "layers"), layerEntries.length);
  return {
    firstView: numbers(member(member(manifest, "firstView"), "bounds")),
    layerEntries,
    overlays: overlays.overlays,
    reaches: reaches.reaches,
    change: changeOutline(manifest),
    brief: brief.brief,
    chapters,
    sentences: [
      ...sentencesOutline(["summary"], member(manifest, "summary")),
      ...chapters.flatMap((chapter) => chapter.text),
    ],
    changed: changedOutline(manifest),
    claims: claims.claims,
    disagreements: disagreements.disagreements,
    sources,
    layerFiles,
    whole: {
      layerEntries: layersWhole,
      ...overlays.whole,
      ...reaches.whole,
      ...brief.whole,
      ...claims.whole,
      ...disagreements.whole,
      sources: isWhole(sourceList, sources.length),
      features:
        layersWhole &&
        layerEntries.every((entry) => files.includes(`layers/${entry.id.text}.geojson`)) &&
        layerFiles.every(
          (layer) =>
            Array.isArray(member(contents.get(layer.file), "features")) &&
            layer.features.every((feature) => feature.id),
        ),
    },
  };
}

/** Everything that claims and disagreements quote. */
export function citationsOf({ claims, disagreements }: Outline): readonly CitationOutline[] {
  return [
    ...claims.flatMap((claim) => claim.evidence ?? []),
    ...disagreements.flatMap(({ versions }) => versions.flatMap((each) => each.citations ?? [])),
  ];
}

function numbers(value: unknown): readonly number[] | undefined {
  const list = asList(value).filter((entry): entry is number => Number.isFinite(entry));
  return list.length === 4 ? list : undefined;
}
