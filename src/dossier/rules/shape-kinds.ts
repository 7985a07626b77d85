import type { FeatureOutline } from "../outline/layers.ts";
import { asText, member } from "../read-unknown.ts";

/** Whether a feature is made of polygons; a geometry that cannot be read is given the benefit. */
export function isArea(feature: FeatureOutline): boolean {
  return !/^(Multi)?(Point|LineString)$/.test(typeOf(feature));
}

/** Whether a feature is made of lines; a geometry that cannot be read is given the benefit. */
export function isLine(feature: FeatureOutline): boolean {
  return !/^(Multi)?(Point|Polygon)$/.test(typeOf(feature));
}

function typeOf({ geometry }: FeatureOutline): string {
  return asText(member(geometry, "type")) ?? "";
}
