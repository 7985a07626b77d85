import type { Path } from "../path.ts";
import { asList, asObject, asText, member } from "../read-unknown.ts";
import { type Mention, mention } from "./mention.ts";

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

const layerFilePattern = /^layers\/([^/]+)\.geojson$/;

/** The id of the layer that a file holds, or undefined where it is no layer's file. */
export function layerIdOf(file: string): string | undefined {
  return layerFilePattern.exec(file)?.[1];
}

/** Reads the file of a layer. */
export function layerFileOutline(
  file: string,
  layerId: string,
  content: unknown,
): LayerFileOutline {
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
