import type { Feature, FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { LocalizedText } from "../dossier/model.ts";
import { isArea } from "../reach/area-geometry.ts";
import type { NamedArea, NamedPlace } from "../reach/protocol.ts";
import type { BasemapFiles } from "./basemap.ts";

/** A first-level unit of a country; Crimea and Sevastopol are Ukraine's, and occupied. */
export interface Oblast extends NamedArea {
  readonly status?: "occupied";
}

/** What of the basemap is put into numbers: its first-level units and its places, by name. */
export interface Geography {
  readonly oblasts: readonly Oblast[];
  readonly places: readonly NamedPlace[];
}

/**
 * Takes the named areas and places out of the basemap. WGS 84, longitude first.
 * @throws Error that names a feature which is not as `geo/README.md` says
 */
export function geographyOf({
  region,
  places,
}: Pick<BasemapFiles, "region" | "places">): Geography {
  return {
    oblasts: oblastsOf(region).map(oblastFrom),
    places: places.features.map(placeFrom),
  };
}

function oblastsOf(region: Topology): readonly Feature[] {
  const { oblasts } = region.objects;
  if (!oblasts) throw new Error("The basemap has no oblasts.");
  const decoded: Feature | FeatureCollection = feature(region, oblasts);
  return decoded.type === "FeatureCollection" ? decoded.features : [decoded];
}

function oblastFrom(one: Feature): Oblast {
  const { geometry } = one;
  if (!isArea(geometry)) throw new Error(`The oblast ${one.id} has no inside.`);
  return { ...named(one), ...statusOf(one), geometry };
}

function placeFrom(one: Feature): NamedPlace {
  const { geometry, properties } = one;
  const kind: unknown = properties?.kind;
  if (geometry.type !== "Point" || (kind !== "capital" && kind !== "oblast-centre")) {
    throw new Error(`The place ${one.id} is no point of a known kind.`);
  }
  return { ...named(one), kind, ...statusOf(one), position: geometry.coordinates };
}

function named({ id, properties }: Feature): {
  readonly id: string;
  readonly name: LocalizedText;
  readonly country: string;
} {
  const { name, country } = properties ?? {};
  if (typeof id !== "string" || !name || typeof country !== "string") {
    throw new Error(`A feature of the basemap lacks its id, name or country: ${String(id)}.`);
  }
  return { id, name, country };
}

function statusOf({ properties }: Feature): Pick<NamedPlace, "status"> {
  return properties?.status === "occupied" ? { status: "occupied" } : {};
}
