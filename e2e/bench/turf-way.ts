import { buffer } from "@turf/buffer";
import { union } from "@turf/union";
import type { Feature } from "geojson";
import type { Area } from "../../src/reach/area-geometry.ts";

/** The baseline: the envelope as most pages would make it, with Turf's union and buffer. */
export function turfEnvelope(areas: readonly Area[], km: number, steps?: number): Area {
  const features = areas.map(
    (geometry): Feature<Area> => ({ type: "Feature", properties: {}, geometry }),
  );
  const [only] = features;
  const merged =
    only && features.length === 1 ? only : union({ type: "FeatureCollection", features });
  const options = { units: "kilometers", ...(steps && { steps }) } as const;
  const buffered = merged && buffer(merged, km, options);
  if (!buffered) throw new RangeError(`Turf found no envelope of ${km} km`);
  return buffered.geometry;
}
