import type { Path } from "./path.ts";
import { asList, asObject, asText, member } from "./read-unknown.ts";

/*
 * What can be read of a dossier, sound or not. The rules on references, grounds and shapes work on
 * this outline, so that a mistake in the structure of one place hides nothing elsewhere.
 */

/** A text and where it stands. */
export interface Mention {
  readonly file: string;
  readonly path: Path;
  readonly text: string;
}

export interface LayerEntryOutline {
  readonly id: Mention;
  readonly role: string | undefined;
}

export interface ReachOutline {
  readonly id: Mention | undefined;
  readonly from: readonly Mention[];
  readonly claims: readonly Mention[];
}

export interface EvidenceOutline {
  readonly source: Mention | undefined;
  readonly bearing: string | undefined;
  readonly quote: { readonly path: Path; readonly value: unknown };
}

export interface ClaimOutline {
  readonly path: Path;
  readonly id: Mention | undefined;
  readonly kind: string | undefined;
  readonly features: readonly Mention[];
  /** Undefined where `evidence` is no list. */
  readonly evidence: readonly EvidenceOutline[] | undefined;
  readonly check:
    | {
        readonly feature: Mention | undefined;
        readonly reach: Mention | undefined;
        readonly from: readonly Mention[];
      }
    | undefined;
}

export interface SourceOutline {
  readonly id: Mention;
  readonly grade: string | undefined;
}

export interface FeatureOutline {
  readonly file: string;
  readonly path: Path;
  readonly id: Mention | undefined;
  readonly layerId: string;
  readonly country: string | undefined;
  readonly occupied: boolean;
  /** Also where `properties` cannot be read: what they would say is not known. */
  readonly context: boolean;
  readonly geometry: unknown;
  readonly bbox: unknown;
}

export interface LayerFileOutline {
  readonly file: string;
  readonly layerId: string;
  readonly bbox: unknown;
  readonly features: readonly FeatureOutline[];
}

export interface Outline {
  /** Four numbers, or undefined. */
  readonly firstView: readonly number[] | undefined;
  readonly layerEntries: readonly LayerEntryOutline[];
  readonly reaches: readonly ReachOutline[];
  readonly changed: readonly Mention[];
  readonly claims: readonly ClaimOutline[];
  readonly sources: readonly SourceOutline[];
  readonly layerFiles: readonly LayerFileOutline[];
  /**
   * Which lists were read to the end. Only of these can it be said that an id is not among them,
   * or that nothing refers to something.
   */
  readonly whole: {
    readonly layerEntries: boolean;
    readonly reaches: boolean;
    readonly origins: boolean;
    readonly claims: boolean;
    readonly claimFeatures: boolean;
    readonly evidence: boolean;
    readonly sources: boolean;
    readonly features: boolean;
  };
}

/** The parsed contents of a dossier's files by path; what is no JSON is absent. */
export type Contents = ReadonlyMap<string, unknown>;

const layerFilePattern = /^layers\/([^/]+)\.geojson$/;

/** The id of the layer that a file holds, or undefined where it is no layer's file. */
export function layerIdOf(file: string): string | undefined {
  return layerFilePattern.exec(file)?.[1];
}

/** Reads the outline of a dossier. `files` names all files, also those that are no JSON. */
export function outlineOf(contents: Contents, files: readonly string[]): Outline {
  const manifest = contents.get("dossier.json");
  const layerEntries = asList(member(manifest, "layers")).flatMap((entry, index) => {
    const id = mention("dossier.json", ["layers", index, "id"], member(entry, "id"));
    return id ? [{ id, role: asText(member(entry, "role")) }] : [];
  });
  const reaches = asList(member(manifest, "reaches")).map((reach, index): ReachOutline => {
    const path: Path = ["reaches", index];
    return {
      id: mention("dossier.json", [...path, "id"], member(reach, "id")),
      from: mentions("dossier.json", [...path, "from"], member(reach, "from")),
      claims: mentions("dossier.json", [...path, "claims"], member(reach, "claims")),
    };
  });
  const changed = asList(member(manifest, "corrections")).flatMap((correction, index) =>
    mentions("dossier.json", ["corrections", index, "changed"], member(correction, "changed")),
  );
  const claimList = contents.get("claims.json");
  const claims = asList(claimList).map(claimOutline);
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
  const reachesWhole =
    Array.isArray(member(manifest, "reaches")) && reaches.every((reach) => reach.id);
  return {
    firstView: numbers(member(member(manifest, "firstView"), "bounds")),
    layerEntries,
    reaches,
    changed,
    claims,
    sources,
    layerFiles,
    whole: {
      layerEntries: layersWhole,
      reaches: reachesWhole,
      origins:
        reachesWhole &&
        asList(member(manifest, "reaches")).every((reach, index) =>
          isWhole(member(reach, "from"), reaches[index]?.from.length),
        ),
      claims: Array.isArray(claimList) && claims.every((claim) => claim.id),
      claimFeatures:
        Array.isArray(claimList) &&
        claimList.every((claim, index) =>
          isWhole(member(claim, "features"), claims[index]?.features.length),
        ),
      evidence:
        Array.isArray(claimList) &&
        claims.every((claim) => claim.evidence?.every((entry) => entry.source)),
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

function claimOutline(claim: unknown, index: number): ClaimOutline {
  const path: Path = [index];
  const at = (...steps: Path): Path => [...path, ...steps];
  const evidence = member(claim, "evidence");
  const check = member(claim, "check");
  return {
    path,
    id: mention("claims.json", at("id"), member(claim, "id")),
    kind: asText(member(claim, "kind")),
    features: mentions("claims.json", at("features"), member(claim, "features")),
    evidence: Array.isArray(evidence)
      ? evidence.map((entry: unknown, position) => ({
          source: mention(
            "claims.json",
            at("evidence", position, "source"),
            member(entry, "source"),
          ),
          bearing: asText(member(entry, "bearing")),
          quote: { path: at("evidence", position, "quote"), value: member(entry, "quote") },
        }))
      : undefined,
    check:
      check === undefined
        ? undefined
        : {
            feature: mention("claims.json", at("check", "feature"), member(check, "feature")),
            reach: mention("claims.json", at("check", "reach"), member(check, "reach")),
            from: mentions("claims.json", at("check", "from"), member(check, "from")),
          },
  };
}

function layerFileOutline(file: string, layerId: string, content: unknown): LayerFileOutline {
  const features = asList(member(content, "features")).map((feature, index): FeatureOutline => {
    const path: Path = ["features", index];
    const properties = member(feature, "properties");
    return {
      file,
      path,
      id: mention(file, [...path, "id"], member(feature, "id")),
      layerId,
      country: asText(member(properties, "country")),
      occupied: member(properties, "status") === "occupied",
      context: member(properties, "context") === true || !asObject(properties),
      geometry: member(feature, "geometry"),
      bbox: member(feature, "bbox"),
    };
  });
  return { file, layerId, bbox: member(content, "bbox"), features };
}

function mention(file: string, path: Path, value: unknown): Mention | undefined {
  const text = asText(value);
  return text === undefined ? undefined : { file, path, text };
}

function mentions(file: string, path: Path, list: unknown): readonly Mention[] {
  return asList(list).flatMap((value, index) => mention(file, [...path, index], value) ?? []);
}

function numbers(value: unknown): readonly number[] | undefined {
  const list = asList(value).filter((entry): entry is number => Number.isFinite(entry));
  return list.length === 4 ? list : undefined;
}

function isWhole(list: unknown, read: number | undefined): boolean {
  return Array.isArray(list) && list.length === read;
}
